/** Whether a person sees and hits each of the pair: what lies over them, also what lets clicks through. */

/** Near each side and corner, and between them. */
const ACROSS = [0.1, 0.3, 0.5, 0.7, 0.9];
const DOWN = [0.2, 0.5, 0.8];

/** So few points may lie under something small, such as what a page draws around the pointer. */
const FEW = 3;

type Point = [x: number, y: number];

function pointsOn(button: Element): Point[] {
  const { left, top, width, height } = button.getBoundingClientRect();
  return ACROSS.flatMap((x) => DOWN.map((y): Point => [left + width * x, top + height * y]));
}

type Root = Document | ShadowRoot;

const rootsIn = (root: Root): Root[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? rootsIn(shadowRoot) : [],
  ),
];

const solid = new CSSStyleSheet();
solid.replaceSync(
  '@layer{*,::before,::after{pointer-events:auto!important;interactivity:auto!important;transition-behavior:normal!important}}',
);

/** Looks while nothing lets a click through. It is as before when the browser draws again. */
function whileSolid<T>(root: Root, look: () => T): T {
  const roots = [...new Set([...rootsIn(document), root])];
  // What no style sheet can undo.
  const held = roots.flatMap((it) => [
    ...it.querySelectorAll<HTMLElement>('[inert],[style*=pointer-events]'),
  ]);
  const free = held.map((it) => {
    const { inert, style } = it;
    const { cssText } = style;
    it.inert = false;
    style.pointerEvents = '';
    return () => {
      it.inert = inert;
      style.cssText = cssText;
    };
  });
  for (const it of roots) it.adoptedStyleSheets.push(solid);
  const seen = look();
  for (const it of roots) it.adoptedStyleSheets.pop();
  for (const undo of free) undo();
  return seen;
}

/**
 * What lies over an element at a point, in the roots around it too; where it is not, the page does.
 * What the page put into our slots may lie there as well: of a host nothing is let be but itself.
 */
export function over(element: Element, point: Point, isHost = false): Element[] {
  const root = element.getRootNode() as Root;
  // WebKit names what stands in roots further in, too, and its host beside it.
  const stack = root.elementsFromPoint(...point).filter((it) => it.getRootNode() === root);
  const at = stack.findIndex((it) => it === element || (!isHost && element.contains(it)));
  if (at < 0) return [document.documentElement];
  const outer = root instanceof ShadowRoot ? over(root.host, point, true) : [];
  return [...stack.slice(0, at), ...outer];
}

/** A click hits it, wherever it is made. */
export const isReachable = (button: Element): boolean =>
  button.getBoundingClientRect().width > 0 &&
  pointsOn(button).every((point) => over(button, point).length === 0);

/**
 * Something that lets clicks through lies over one of them: each can be hit, and one is not seen.
 * In the page's flow, what a page lays over all it has weighs on both alike.
 */
export function isVeiled(pair: readonly Element[]): boolean {
  const isOnTop = pair[0]!.closest(':popover-open');
  return whileSolid(pair[0]!.getRootNode() as Root, () => {
    const seen = pair.map((button) => pointsOn(button).map((point) => over(button, point)));
    const isHarmless = (it: Element) =>
      !it.checkVisibility({ opacityProperty: true }) ||
      (!isOnTop && seen.flat().every((found) => found.includes(it)));
    return seen.some((points) => points.filter((found) => !found.every(isHarmless)).length > FEW);
  });
}
