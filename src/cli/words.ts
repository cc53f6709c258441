/** The words of a question, and where each of them stands in the source. */
import { parseFragment } from 'parse5';
import {
  childrenOf,
  closesItself,
  isElement,
  isOpaque,
  startOf,
  type Element,
  type Markup,
  type Node,
  written,
} from './markup.js';
import { UNKNOWN } from './mask.js';

export interface Words {
  text: string;
  /** Where each unit of the text stands in the source. */
  at: number[];
}

const BLOCKS =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|legend|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;
const UNSEEN = /^(script|style|template|title|noscript)$/;
/** Attributes by which frameworks and translators fill an element. */
const FILLED =
  /^(v-(html|text)|x-(html|text)|ng-bind.*|th:u?text|set:(html|text)|(data-)?i18n.*|data-l10n.*|\[?inner(html|text)\]?|\[textcontent\])$/;

/** What the question says: the words of its default slot, or of its slot `description`. */
export function wordsOf(host: Element, slot: 'label' | 'description', markup: Markup): Words {
  const words: Words = { text: '', at: [] };
  if (slot === 'label' && isFilled(host, markup)) add(words, UNKNOWN, startOf(host));
  if (closesItself(host, markup)) return words;
  for (const node of childrenOf(host)) {
    const name = (isElement(node) && written(node, 'slot')) || 'label';
    if (name === slot || (name === UNKNOWN && slot === 'label')) read(node, words, markup);
  }
  return words;
}

/** Several words as one text, each in a block of its own. */
export function join(all: Words[]): Words {
  const joined: Words = { text: '', at: [] };
  for (const { text, at } of all) {
    joined.text += `${text}\n`;
    joined.at.push(...at, at.at(-1) ?? 0);
  }
  return joined;
}

function add(words: Words, text: string, offset: number): void {
  words.text += text;
  for (let i = 0; i < text.length; i++) words.at.push(offset);
}

function read(node: Node, words: Words, markup: Markup): void {
  if ('value' in node) readText(node, words, markup);
  if (!isElement(node)) return;
  if (isUnseen(node, markup)) return;
  const boundary = BLOCKS.test(node.tagName) ? '\n' : '';
  add(words, boundary, startOf(node));
  if (isFilled(node, markup)) add(words, UNKNOWN, startOf(node));
  for (const child of childrenOf(node)) read(child, words, markup);
  add(words, boundary, startOf(node));
}

function isUnseen(element: Element, { isComponent }: Markup): boolean {
  const isShownTemplate = element.tagName === 'template' && isComponent;
  const hidden = written(element, 'hidden') ?? UNKNOWN;
  return (UNSEEN.test(element.tagName) && !isShownTemplate) || hidden !== UNKNOWN;
}

/** Slots, components and filled elements say what only the running site knows. */
const isFilled = (element: Element, markup: Markup): boolean =>
  element.tagName === 'slot' ||
  isOpaque(element, markup) ||
  element.attrs.some(({ name }) => FILLED.test(name));

const PIECE = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);?|[^]/giu;

/** One character reference as the parser reads it. */
const decode = (piece: string): string => {
  const [node] = piece.length > 1 && piece[0] === '&' ? parseFragment(piece).childNodes : [];
  return node && 'value' in node ? node.value : piece;
};

function readText(node: Node & { value: string }, words: Words, { masked }: Markup): void {
  const { startOffset, endOffset } = node.sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
  // A line feed of the source is white space: only elements make blocks.
  const show = (text: string): string => text.replace(/[\r\n]/g, ' ');
  const pieces = [...masked.slice(startOffset, endOffset).matchAll(PIECE)].map(
    ({ 0: piece, index }) => ({ text: decode(piece), offset: startOffset + index }),
  );
  const read = pieces.map(({ text }) => text).join('');
  // Where the parser dropped markup between two pieces of text, only the beginning is sure.
  if (read.replaceAll('\r', '') !== node.value) return add(words, show(node.value), startOffset);
  for (const { text, offset } of pieces) add(words, show(text), offset);
}
