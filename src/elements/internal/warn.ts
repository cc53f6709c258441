/** Tells the developer once, in the console, with a code that the README explains. */
const DOCS = 'https://www.npmjs.com/package/ouinon#codes';
const told = new Set<string>();

export function warn(code: string, message: string, host: Element): void {
  const key = code + host.localName + (host.getAttribute('name') ?? '');
  if (told.has(key)) return;
  told.add(key);
  console.warn(`[ouinon] ${code}: ${message} ${DOCS}`, host);
}
