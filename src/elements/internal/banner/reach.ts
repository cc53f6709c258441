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

/** What stands above all of the page, where nothing of the page lies over it. */
const TOP = ':is(:popover-open,:modal,:fullscreen)';
const IN_TOP = `:is(${TOP},${TOP} *)`;

const isInTop = (root: Root): boolean =>
  root instanceof ShadowRoot &&
  (!!root.host.closest(TOP) || isInTop(root.host.getRootNode() as Root));

/** An element's own style wins over every style sheet. */
const SOLID =
  ';pointer-events:auto!important;interactivity:auto!important;transition:none!important';

/** As large as what is drawn behind it may be. */
const WHOLE = ';all:initial!important;position:fixed!important;inset:0!important';

/** What is drawn before and after an element has none, nor has one of no known language. */
function solid(what: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const strong = what + `:not(${'#_'.repeat(9)})`;
  sheet.replaceSync(`${strong},${strong}::before,${strong}::after{${SOLID}}`);
  return sheet;
}

const everywhere = solid('*');
const onTop = solid(IN_TOP);

const letsThrough = (element: Element): boolean => {
  const { pointerEvents, interactivity } = getComputedStyle(element) as CSSStyleDeclaration & {
    interactivity?: string;
  };
  return pointerEvents === 'none' || interactivity === 'inert' || element.hasAttribute('inert');
};

/** Something is drawn behind what is on top, which lets clicks through whatever is said of it. */
function hasBackdrop(element: Element): boolean {
  if (!element.matches(TOP)) return false;
  const { backgroundColor, backgroundImage, backdropFilter, boxShadow, borderStyle, outlineStyle } =
    getComputedStyle(element, '::backdrop');
  const drawn = [backgroundImage, backdropFilter, boxShadow, borderStyle, outlineStyle].join('');
  return !/^rgba\(0, 0, 0, 0\)(none)+$/.test(backgroundColor + drawn);
}

/** Makes an element take clicks; what is returned gives it back as it was. */
function harden(element: HTMLElement, css: string): () => void {
  const { style } = element;
  const { cssText } = style;
  const isInert = element.hasAttribute('inert');
  element.removeAttribute('inert');
  style.cssText += css;
  return () => {
    element.toggleAttribute('inert', isInert);
    style.cssText = cssText;
    if (!cssText) element.removeAttribute('style');
  };
}

/** Looks while nothing lets a click through. It is as before when the browser draws again. */
function whileSolid<T>(root: Root, panel: Element | null, look: () => T): T {
  const all = [...new Set([...rootsIn(document), root])];
  const isBelow = (it: Root) => panel && !isInTop(it);
  const drawsBehind = (it: Element) => it !== panel && hasBackdrop(it);
  const undo = all
    .flatMap((it) => [...it.querySelectorAll<HTMLElement>(isBelow(it) ? `[inert],${IN_TOP}` : '*')])
    .filter((it) => 'style' in it && (letsThrough(it) || drawsBehind(it)))
    .map((it) => harden(it, drawsBehind(it) ? WHOLE : SOLID));
  const roots = all.filter((it) => !isBelow(it) || it.querySelector(TOP));
  for (const it of roots) it.adoptedStyleSheets.push(isBelow(it) ? onTop : everywhere);
  const seen = look();
  for (const it of roots) it.adoptedStyleSheets.pop();
  for (const each of undo) each();
  return seen;
}

/**
 * What lies over an element at a point, in the roots around it too; where it is not, the page does.
 * What the page put into our slots may lie there as well: of a host nothing is let be but itself.
 */
export function over(element: Element, point: Point, isHost = false): Element[] {
  const root = element.getRootNode() as Root;
  const isIt = (it: Element | null) => it === element || (!isHost && element.contains(it));
  const outer = root instanceof ShadowRoot ? over(root.host, point, true) : [];
  // All that lies there is seldom asked for: on a long page it takes a hundred times as long.
  if (isIt(root.elementFromPoint(...point))) return outer;
  // WebKit names what stands in roots further in, too, and its host beside it.
  const stack = root.elementsFromPoint(...point).filter((it) => it.getRootNode() === root);
  const at = stack.findIndex(isIt);
  return at < 0 ? [document.documentElement] : [...stack.slice(0, at), ...outer];
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
  const panel = pair[0]!.closest(TOP);
  return whileSolid(pair[0]!.getRootNode() as Root, panel, () => {
    const seen = pair.map((button) => pointsOn(button).map((point) => over(button, point)));
    const isHarmless = (it: Element) =>
      !it.checkVisibility({ opacityProperty: true }) ||
      (!panel && seen.flat().every((found) => found.includes(it)));
    return seen.some((points) => points.filter((found) => !found.every(isHarmless)).length > FEW);
  });
}
