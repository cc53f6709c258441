/**
 * Draws elements that are written down as values over what already stands there: what is the same
 * keeps its node, and with it its focus and whatever the browser knows of it. A banner has no more
 * to draw than this can, and lit's templates would be a sixth of its weight.
 */

/** Nothing keeps its place with an empty text, so that what follows keeps its node. */
export type Drawn = Piece | string | false | undefined;

export interface Piece {
  tag: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly Drawn[];
}

/** An element: one kind of it names the same attributes at each drawing, `undefined` for none. */
export const h = (
  tag: string,
  attributes: Piece['attributes'] = {},
  ...children: readonly Drawn[]
): Piece => ({ tag, attributes, children });

export function draw(parent: Node, pieces: readonly Drawn[]): void {
  pieces.forEach((piece, i) => {
    const old = parent.childNodes[i];
    const node = typeof piece === 'object' ? elementOf(piece, old) : textOf(piece || '', old);
    if (!old) parent.appendChild(node);
    else if (node !== old) old.replaceWith(node);
  });
  while (parent.childNodes.length > pieces.length) parent.lastChild!.remove();
}

/** A text that is told anew although it is the same would be read aloud again. */
function textOf(words: string, old: Node | undefined): Text {
  const text = old instanceof Text ? old : new Text();
  if (text.data !== words) text.data = words;
  return text;
}

/** What stands in an element as it was drawn last: a value that was kept is not drawn again. */
const last = new WeakMap<Node, Piece>();

function elementOf(piece: Piece, old: Node | undefined): Element {
  if (old instanceof Element && last.get(old) === piece) return old;
  const { tag, attributes, children } = piece;
  const element =
    old instanceof Element && old.localName === tag ? old : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  draw(element, children);
  last.set(element, piece);
  return element;
}
