/** What a page keeps shut until a yes, and the one place that opens it. */
import { openEmbed } from './embeds.js';
import { runScript, turnOf } from './scripts.js';
import { makeQueue } from './slices.js';

/** A script that was live from the start is no gate: nothing can undo what it did. */
const SCRIPTS = 'script[type="text/plain"][data-consent-purpose]';
const EMBEDS = '[data-consent-purpose]:not(script)';

/** Hears of an embed that has no yes, and of what has one: a set of its own for each answer. */
export type Hear = (embed: Element, granted: ReadonlySet<string>) => void;

let granted: ReadonlySet<string> = new Set();
let hear: Hear | undefined;
let observer: MutationObserver | undefined;

/** Several purposes on one element: it does something for each, so each needs a yes. */
function isGranted(gate: Element): boolean {
  const purposes = gate.getAttribute('data-consent-purpose')!.match(/\S+/g);
  return purposes?.every((id) => granted.has(id)) ?? false;
}

/** Asked again when its turn comes: it may have run meanwhile, or the yes may be gone. */
const isReady = (script: HTMLScriptElement): boolean =>
  script.matches(SCRIPTS) && isGranted(script);

const runScripts = makeQueue<HTMLScriptElement>(
  (script) => {
    if (isReady(script)) runScript(script);
  },
  (script) => (isReady(script) ? turnOf(script) : undefined),
);

/** A queue of their own: a frame does not wait for a script that is slow to come. */
const openEmbeds = makeQueue<Element>((embed) => {
  if (isGranted(embed)) openEmbed(embed);
  else hear?.(embed, granted);
});

function find(root: ParentNode): void {
  runScripts(root.querySelectorAll<HTMLScriptElement>(SCRIPTS));
  openEmbeds(root.querySelectorAll(EMBEDS));
}

function findIn(node: Node): void {
  if (!(node instanceof Element)) return;
  if (node.matches(SCRIPTS)) runScripts([node as HTMLScriptElement]);
  else if (node.matches(EMBEDS)) openEmbeds([node]);
  if (node.firstElementChild) find(node);
}

function watch(): void {
  if (!observer) {
    observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) addedNodes.forEach(findIn);
    });
    observer.observe(document, { childList: true, subtree: true });
  }
  find(document);
}

/** A script that the parser is still reading must not be moved: all begin when the page is read. */
function start(): void {
  if (document.readyState !== 'loading') watch();
  else document.addEventListener('DOMContentLoaded', watch, { once: true });
}

/**
 * These purposes, and no others, have a yes from now on: their gates open, those in the page and
 * those that come. A script that runs does so until the page is loaded again; who watches the gates
 * closes the embeds.
 */
export function openGates(purposes: Iterable<string>): void {
  granted = new Set(purposes);
  if (granted.size > 0 || observer) start();
}

/**
 * Tells of each embed without a yes, in the page and inserted later, and again after each answer:
 * what waits can be asked in its place, and what was open closed.
 */
export function watchGates(heard: Hear): void {
  hear = heard;
  start();
}
