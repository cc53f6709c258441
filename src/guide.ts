/**
 * What explains misuse to a developer, in the console and on the page. Nothing of it ships: it is
 * `undefined` until `development.ts` fills it in, and any layer may ask it.
 */
import type { Asking } from './domain/check-with.js';
import type { Problem } from './domain/manner.js';
import type { MisuseCode } from './domain/mend.js';
import type { Speech } from './locales/locales.js';

export interface Guide {
  /** How a misuse is mended, and the rule behind it. */
  mend(code: MisuseCode): string;
  /** A broken rule about words, which can err; while they are read nothing, then `update` is called. */
  words(host: Element, asking: Asking, update: () => void): Problem | undefined;
  /** A delay that a page of a stop promises. */
  delay(host: Element): Problem[];
  /** Whether we speak the page's language. */
  language(host: Element, speech: Speech): void;
  /** The page's gates, and what reaches past them; `ids` are the purposes that the banner declares. */
  gates(ids: string[]): void;
  /** A gate that threw as it was opened. */
  shut(gate: unknown, error: unknown): void;
}

export let guide: Guide | undefined;

export function setGuide(found: Guide): void {
  guide = found;
}
