/** Records what the eye saw: the visible words of the flat tree, read at the act. */
import { noticeText, type SeenNode } from '../../domain/notice-text.js';
import { inherited } from './settings.js';

const RENDERED = { contentVisibilityAuto: true };
/** Our own messages come and go after the act: they are no part of what was asked. */
const MESSAGES = '[role=status],[role=alert]';

/** The canonical text of these nodes as they are on the screen now. */
export const readText = (...nodes: Node[]): string => noticeText(nodes.flatMap(look));

function look(node: Node): SeenNode[] {
  if (node instanceof Text) return [{ text: node.data.toWellFormed() }];
  if (!(node instanceof Element) || node.matches(MESSAGES)) return [];
  const { display, visibility } = getComputedStyle(node);
  if (display !== 'contents' && !node.checkVisibility(RENDERED)) return [];
  const seen = visibility === 'visible';
  // What stands inside something invisible may be visible again: each element speaks for itself.
  const children = flatChildren(node).filter((child) => seen || child instanceof Element);
  return [
    {
      block: !/^(inline|contents|ruby|none)/.test(display) || node.localName === 'br',
      ...(seen && node instanceof HTMLAnchorElement && node.href && { href: node.href }),
      children: children.flatMap(look),
    },
  ];
}

function flatChildren(node: Element): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length ? assigned : [...node.childNodes];
  }
  return [...(node.shadowRoot ?? node).childNodes];
}

/** Whether a translation tool of the browser rewrote the page. */
export const isTranslated = (host: Element): boolean =>
  host.ownerDocument.documentElement.matches('[class*=translated-]') ||
  host.querySelector('font') !== null;

/** The language of the words, from the nearest `lang`. */
export const languageOf = (host: Element): string => inherited(host, 'lang') || 'und';
