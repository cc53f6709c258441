/** For the developer alone: what the page asks for before anybody was asked. Not in what ships. */

const told = new Set<string>();
let declared: ReadonlySet<string> | undefined;

function tell(words: string): void {
  if (told.has(words)) return;
  told.add(words);
  console.warn(`[ouinon] ${words}`);
}

/** Names the purposes of a gate that the banner does not declare: nobody can ever open it. */
export function nameUnknown(gate: Element): void {
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

/** Explains the page to its developer, each sentence once; `ids` are those the banner declares. */
export function explainGates(ids: Iterable<string>): void {
  declared = new Set(ids);
  document.querySelectorAll('[data-consent-purpose]').forEach(nameUnknown);
  for (const leak of findLeaks()) tell(`leak: ${leak} before anybody was asked`);
}
