/**
 * Markers stand for our elements in content whose filter lets none of them through:
 * `<div data-consent-element="consent-checkbox" data-purpose="…">`. Each becomes the element that it
 * names, and what stood in it stands in the element. Whoever writes content says what is asked. Who
 * asks, under which law, whose answer it is and where it goes, the site says in its own markup and
 * settings: nothing of that is read from a marker.
 */
import { MAY_SAY, PLAIN } from '../../domain/content.js';
import { isEdited } from './edited.js';
import { absolute } from './settings.js';
import { tell } from './warn.js';

const MARKER = 'div[data-consent-element]';

/** These ask by themselves: a control of the page's beside ours would ask a second time. */
const ASKS = /^consent-/;
const CONTROLS = 'input,select,textarea,button';

/** Without its control a label is words, and a form around our element is the page's to place. */
const AROUND = 'label,form';

/** Addresses that a person may be led to. */
const LEADS = /^(https?|mailto|tel):$/;

const unknown = new WeakSet<Element>();

/** Becomes the element that it names, as far as we have one; returns nothing where we have not. */
function elementOf(marker: HTMLElement, prefix: string): HTMLElement | undefined {
  const name = marker.dataset.consentElement!;
  if (!Object.hasOwn(MAY_SAY, name)) {
    if (!unknown.has(marker))
      tell({ code: 'unknown-value', detail: `data-consent-element="${name}"` }, marker);
    unknown.add(marker);
    return undefined;
  }
  const element = document.createElement(prefix + name);
  const dropped = [...say(marker, element, MAY_SAY[name]!.split(' '))];
  element.append(...marker.childNodes);
  // The innermost first: whatever stands in an element is there when it comes into the page.
  for (const inner of [...element.querySelectorAll<HTMLElement>(MARKER)].reverse()) {
    const made = elementOf(inner, prefix);
    if (made) inner.replaceWith(made);
  }
  dropped.push(...tidy(element, name));
  const what = [...new Set(dropped)].join(', ');
  if (what) tell({ code: 'not-in-content', detail: `<${element.localName}> ${what}` }, element);
  return element;
}

/** Takes over what a marker may say, and names the rest. */
function* say(marker: HTMLElement, element: HTMLElement, allowed: string[]): Generator<string> {
  for (const { name, value } of marker.attributes) {
    const own = name.replace(/^data-/, '');
    if (name === 'data-consent-element') continue;
    if (PLAIN.includes(name)) element.setAttribute(name, value);
    else if (own !== name && allowed.includes(own) && isFit(own, value))
      element.setAttribute(own, value);
    else yield name;
  }
}

/** A link leads to a page, and the name of a field shadows nothing that a form has of its own. */
function isFit(name: string, value: string): boolean {
  if (name.endsWith('href')) return absolute(value) !== undefined;
  return name !== 'name' || !(value in HTMLFormElement.prototype);
}

/** Leaves words, links and what stands for a slot; takes out what could act, and names it. */
function* tidy(element: HTMLElement, name: string): Generator<string> {
  const asks = ASKS.test(name);
  for (const child of element.querySelectorAll<HTMLElement>('*')) {
    if (child.matches(asks ? `script,${CONTROLS}` : 'script')) {
      child.remove();
      yield `<${child.localName}>`;
    }
    if (asks && child.matches(AROUND)) child.replaceWith(...child.childNodes);
    for (const { name } of [...child.attributes].filter((it) => isLive(it, child))) {
      child.removeAttribute(name);
      yield name;
    }
  }
  for (const child of element.querySelectorAll<HTMLElement>(':scope > [data-slot]'))
    child.slot = child.dataset.slot!;
}

/** A handler, a style that could hide the words, or a link that is code. */
function isLive({ name }: Attr, child: Element): boolean {
  if (name === 'href' && child instanceof HTMLAnchorElement) return !LEADS.test(child.protocol);
  return name === 'style' || name.startsWith('on');
}

/**
 * Makes elements of all markers, those that come later too, except where they are being edited:
 * what is written there is kept as it is.
 */
export function register(prefix = ''): void {
  const upgrade = (): void => {
    // What the parser has not read to its end would lose the rest of its words.
    if (document.readyState === 'loading') return;
    for (const marker of document.querySelectorAll<HTMLElement>(MARKER)) {
      const isInner = marker.parentElement?.closest(MARKER);
      const element = isInner || isEdited(marker) ? undefined : elementOf(marker, prefix);
      if (element) marker.replaceWith(element);
    }
  };
  document.addEventListener('DOMContentLoaded', upgrade);
  const brings = (node: Node): boolean =>
    node instanceof Element && (node.matches(MARKER) || node.querySelector(MARKER) !== null);
  new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(brings))) upgrade();
  }).observe(document, { childList: true, subtree: true });
  upgrade();
}
