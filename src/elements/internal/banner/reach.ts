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

/** What a click there would hit, as far in as `root`: what covers its host is hit in its place. */
export function hitIn(root: Node, x: number, y: number): Element | null {
  if (!(root instanceof ShadowRoot)) return document.elementFromPoint(x, y);
  const outer = hitIn(root.host.getRootNode(), x, y);
  return outer === root.host ? root.elementFromPoint(x, y) : outer;
}

export const isReachable = (button: Element): boolean =>
  button.getBoundingClientRect().width > 0 &&
  pointsOn(button).every((point) => button.contains(hitIn(button.getRootNode(), ...point)));

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

/** What no style sheet can undo. */
const isHeld = ({ inert, style }: HTMLElement): boolean =>
  inert || style.getPropertyPriority('pointer-events') !== '';

/** Looks while nothing lets a click through. It is as before when the browser draws again. */
function whileSolid<T>(root: Root, look: () => T): T {
  const roots = [...new Set([...rootsIn(document), root])];
  const free = roots
    .flatMap((it) => [...it.querySelectorAll<HTMLElement>('[inert],[style*=pointer-events]')])
    .filter(isHeld)
    .map((it) => {
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

/** What lies over an element at a point, in the roots around it too; nothing that is faded out. */
function over(element: Element, point: Point): Element[] {
  const root = element.getRootNode() as Root;
  const stack = root.elementsFromPoint(...point);
  const at = stack.findIndex((it) => element.contains(it));
  return [
    ...stack.slice(0, at < 0 ? undefined : at),
    ...(root instanceof ShadowRoot ? over(root.host, point) : []),
  ].filter((it) => it.checkVisibility({ opacityProperty: true }));
}

/**
 * Something that lets clicks through lies over one of them: each can be hit, and one is not seen.
 * In the page's flow, what a page lays over all it has weighs on both alike.
 */
export function isVeiled(pair: readonly Element[]): boolean {
  const root = pair[0]!.getRootNode() as Root;
  const isOnTop = pair[0]!.closest(':popover-open');
  return whileSolid(root, () => {
    const seen = pair.map((button) => pointsOn(button).map((point) => over(button, point)));
    const isAll = (it: Element) => !isOnTop && seen.flat().every((found) => found.includes(it));
    return seen.some((points) => points.filter((found) => !found.every(isAll)).length > FEW);
  });
}
