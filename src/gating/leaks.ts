/** For the developer alone: what the page asks for before anybody was asked. Not in what ships. */
import { cameAsText } from './scripts.js';

const told = new Set<string>();
let declared: ReadonlySet<string> | undefined;
let observer: MutationObserver | undefined;
const dead = new WeakSet<Element>();

function tell(words: string): void {
  if (told.has(words)) return;
  told.add(words);
  console.warn(`[ouinon] ${words}`);
}

/** Names the purposes of a gate that the banner does not declare: nobody can ever open it. */
function nameUnknown(gate: Element): void {
  const ids = gate.getAttribute('data-consent-purpose')!.match(/\S+/g) ?? [''];
  for (const id of ids.filter((one) => declared?.has(one) === false)) {
    tell(
      `unknown-purpose: no <consent-purpose> is called «${id}»; <${gate.localName}> never opens`,
    );
  }
}

/** The address, where it is of another origin. */
function foreignOrigin(address: string | null): string | undefined {
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const { origin, protocol } = new URL(address, document.baseURI);
  return protocol.startsWith('http') && origin !== location.origin ? origin : undefined;
}

const originsOf = (addresses: Iterable<string | null>): Set<string> =>
  new Set([...addresses].map(foreignOrigin).filter((origin) => origin !== undefined));

const candidatesOf = (srcset: string): string[] =>
  srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0]!);

/** What the gates of the page keep shut. */
function gatedOrigins(): Set<string> {
  const gates = document.querySelectorAll('[data-consent-purpose], [data-consent-purpose] > *');
  return originsOf(
    [...gates].flatMap((gate) => [
      gate.matches('script[type="text/plain"]') ? gate.getAttribute('src') : null,
      gate.getAttribute('data-src'),
      gate.getAttribute('data-poster'),
      ...candidatesOf(gate.getAttribute('data-srcset') ?? ''),
    ]),
  );
}

const LINKS =
  'link:is([rel~=preconnect],[rel~=dns-prefetch],[rel~=preload],[rel~=modulepreload],[rel~=prefetch],[rel~=stylesheet])';
const LIVE =
  ':is(img,iframe,script:not([type="text/plain"]),video,audio,source,embed,input[type=image]):is([src],[srcset]),video[poster],object[data],[style*="url("]';

const urlsIn = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address]) => address!);

function leakingElements(gated: Set<string>): string[] {
  return [...document.querySelectorAll(`${LINKS}, ${LIVE}`)].flatMap((element) => {
    const addresses = [
      element.getAttribute('href'),
      element.getAttribute('src'),
      element.getAttribute('poster'),
      element.getAttribute('data'),
      ...candidatesOf(element.getAttribute('srcset') ?? ''),
      ...urlsIn(element.getAttribute('style') ?? ''),
    ];
    const name = element.matches('link')
      ? `link rel=${element.getAttribute('rel')}`
      : element.localName;
    return [...originsOf(addresses)]
      .filter((origin) => gated.has(origin))
      .map((origin) => `<${name}> reaches ${origin}`);
  });
}

/** The rules of a sheet; those of another origin cannot be read. */
function rulesOf(sheet: CSSStyleSheet): string {
  try {
    return [...sheet.cssRules].map(({ cssText }) => cssText).join();
  } catch {
    return '';
  }
}

function leakingSheets(gated: Set<string>): string[] {
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
  return [...originsOf(sheets.flatMap((sheet) => urlsIn(rulesOf(sheet))))]
    .filter((origin) => gated.has(origin))
    .map((origin) => `a style sheet reaches ${origin}`);
}

/** What already reaches an origin that a gate of this page keeps shut. */
export function findLeaks(): string[] {
  const gated = gatedOrigins();
  return [...new Set([...leakingElements(gated), ...leakingSheets(gated)])];
}

function nameDead(gate: Element): void {
  if (!(gate instanceof HTMLScriptElement) || gate.type !== 'text/plain') return;
  if (!cameAsText(gate)) return;
  if (!dead.has(gate)) console.warn('[ouinon] a script put in as text never runs', gate);
  dead.add(gate);
}

const GATES = '[data-consent-purpose]';

function look(root: Element): void {
  const gates = [...root.querySelectorAll(GATES)];
  for (const gate of root.matches(GATES) ? [root, ...gates] : gates) {
    nameUnknown(gate);
    nameDead(gate);
  }
}

/** Gates that come later. */
function watch(): void {
  observer ??= new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element) look(node);
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Explains the page to its developer, each sentence once; `ids` are those the banner declares. */
export function explainGates(ids: Iterable<string>): void {
  declared = new Set(ids);
  look(document.documentElement);
  watch();
  for (const leak of findLeaks()) tell(`leak: ${leak} before anybody was asked`);
}
