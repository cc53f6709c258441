/** Reads markup with a real parser: the elements that ask, what they stand in, their attributes. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { standFor } from './marker.js';
import { mask, UNKNOWN } from './mask.js';

export type Element = Tree.Element;
export type Node = Tree.ChildNode;

/** One file, or one page of a site. */
export interface Markup {
  /** The path or address as it is reported. */
  file: string;
  source: string;
  /** The source with what is not known blanked: what was parsed. */
  masked: string;
  /** A component's own tags may close themselves, and its templates are shown. */
  isComponent: boolean;
  /** A whole document that nothing is added to: what is not in it is missing. */
  isComplete: boolean;
  /** Every element, in the order of the document, with what it stands in, the nearest first. */
  elements: Placed[];
}

export interface Placed {
  element: Element;
  ancestors: Element[];
}

const COMPONENTS = ['vue', 'svelte', 'astro'];

export const isElement = (node: Node): node is Element => 'tagName' in node;

/** What an element holds; the content of a template stands apart in the tree. */
export const childrenOf = (element: Element): Node[] =>
  'content' in element ? (element as Tree.Template).content.childNodes : element.childNodes;

export const startOf = (element: Element): number => element.sourceCodeLocation?.startOffset ?? 0;

export function readMarkup(file: string, source: string): Markup {
  const extension = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  const masked = mask(source, extension);
  const isDocument = /<!doctype html|<html[\s>]/i.test(masked);
  const markup = {
    file,
    source,
    masked,
    isComponent: COMPONENTS.includes(extension),
    isComplete: false,
    elements: [] as Placed[],
  };
  const tree = parse(masked, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  collect(tree.childNodes, [], markup);
  return { ...markup, isComplete: isDocument && !isFilledIn(markup) };
}

const unknowns = (text: string): number => text.split(UNKNOWN).length - 1;

/** Whether a template adds to the page; what it adds to a script or a style is no element. */
function isFilledIn({ masked, elements }: Markup): boolean {
  const code = elements
    .filter(({ element }) => /^(script|style)$/.test(element.tagName))
    .flatMap(({ element }) => element.childNodes)
    .map((node) => ('value' in node ? unknowns(node.value) : 0));
  return unknowns(masked) > code.reduce((sum, count) => sum + count, 0);
}

/** `<MyIcon />` holds nothing in a component, whatever the parser of HTML makes of it. */
export const closesItself = (element: Element, { isComponent, masked }: Markup): boolean => {
  const tag = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
  return isComponent && tag != null && masked.slice(0, tag.endOffset).endsWith('/>');
};

/** Components and custom elements become what only the running site knows. */
export const isOpaque = (element: Element, { isComponent, masked }: Markup): boolean =>
  (element.tagName.includes('-') && element.tagName !== 'consent-checkbox') ||
  (isComponent && /[A-Z]/.test(masked[startOf(element) + 1] ?? ''));

/** Without recursion: markup may be nested deeper than the stack. */
function collect(roots: Node[], ancestors: Element[], markup: Markup): void {
  const open = roots.map((node) => ({ node, ancestors })).reverse();
  for (let next; (next = open.pop());) {
    const { node, ancestors } = next;
    if (!isElement(node)) continue;
    standFor(node);
    markup.elements.push({ element: node, ancestors });
    const inside = closesItself(node, markup) ? ancestors : [node, ...ancestors];
    for (const child of childrenOf(node).toReversed())
      open.push({ node: child, ancestors: inside });
  }
}

/** How frameworks bind an attribute: `:purpose`, `v-bind:purpose`, `[attr.purpose]`, `.purpose`. */
const BINDING = /^(?::|\.|v-bind:|x-bind:|bind:|\[(?:attr\.)?)([^\]]*)\]?$/;

const plain = (name: string | undefined): string | undefined =>
  name?.replaceAll('-', '').toLowerCase();

/** An attribute as it is written: plainly, or bound by a framework. */
const find = ({ attrs }: Element, name: string): Element['attrs'][number] | undefined =>
  attrs.find((attr) => attr.name === name) ??
  attrs.find((attr) => plain(BINDING.exec(attr.name)?.[1]) === plain(name));

/** Attributes that come all at once: `v-bind="asked"`, `{...asked}`, `<?php … ?>`. */
const hasSpread = ({ attrs }: Element): boolean =>
  attrs.some(({ name }) => name === 'v-bind' || name === 'x-bind' || name.includes(UNKNOWN));

/** The value of an attribute of this very element, `UNKNOWN` where the site fills it in. */
export function written(element: Element, name: string): string | undefined {
  const attr = find(element, name);
  const isFilled = attr && (attr.value.includes(UNKNOWN) || attr.name !== name);
  return isFilled && !/^(true|false)$/.test(attr.value) ? UNKNOWN : attr?.value.trim();
}

/** Where an attribute stands, or the element where it has none. */
export function offsetOf(element: Element, name: string): number {
  const place = element.sourceCodeLocation?.attrs?.[find(element, name)?.name ?? ''];
  return place?.startOffset ?? startOf(element);
}

/** As `written`; what may be among attributes that are not known is not known either. */
export const attribute = (element: Element, name: string): string | undefined =>
  written(element, name) ?? (hasSpread(element) ? UNKNOWN : undefined);

/** An attribute of the element or of the nearest ancestor that has it. */
export function inherited({ element, ancestors }: Placed, name: string): string | undefined {
  const own = attribute(element, name);
  if (own !== undefined) return own;
  for (const ancestor of ancestors) {
    const value = written(ancestor, name);
    if (value !== undefined) return value;
  }
  return undefined;
}
