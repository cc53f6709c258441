/** Tells the developer once, in the console, with a code that the README explains. */
import { MEND, type MisuseCode } from '../../domain/mend.js';

const told = new Set<string>();

/** How to mend a misuse and the rule behind it; what is shipped knows the code alone. */
export const explain = (code: MisuseCode): string =>
  __DEV__ ? `${code}: ${MEND[code].how} (${MEND[code].rule})` : code;

export function warn(code: MisuseCode, host: Element): void {
  const key = code + host.localName + host.getAttribute('name');
  if (told.has(key)) return;
  told.add(key);
  console.warn(`[ouinon] ${explain(code)} https://npmjs.com/package/ouinon#codes`, host);
}
