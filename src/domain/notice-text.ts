/**
 * The canonical text of a notice: what a person could see, folded to one string that any
 * language can compute again, as `test/vectors` does in Python.
 */

/** What the browser saw of one node: a piece of text, or an element with what it holds. */
export type SeenNode =
  { text: string } | { block?: boolean; hidden?: boolean; href?: string; children: SeenNode[] };

/**
 * What folds to one space: U+0009 to U+000D, U+0020, U+0085, U+00A0, U+1680, U+2000 to U+200A,
 * U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF. All but U+0085 are JavaScript's `\s`.
 */
const WHITE_SPACE = /[\s\u0085]+/g;

/** Stands for a block's boundary while the white space of the text itself is folded. */
const BOUNDARY = '\u0000';

/** A link's address as it is shown in a notice: where it leads, not with which parameters. */
export const plainAddress = (href: string): string => href.replace(/[?#].*$/s, '');

function unfold(node: SeenNode): string {
  if ('text' in node) return node.text.replaceAll(BOUNDARY, '');
  if (node.hidden) return '';
  const inner = node.children.map(unfold).join('');
  const linked = node.href ? `${inner} <${plainAddress(node.href)}>` : inner;
  return node.block ? BOUNDARY + linked + BOUNDARY : linked;
}

/** Folds what was seen into the text that a record holds. */
export function noticeText(seen: SeenNode[]): string {
  return seen
    .map(unfold)
    .join('')
    .replace(WHITE_SPACE, ' ')
    .split(BOUNDARY)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
    .normalize('NFC');
}
