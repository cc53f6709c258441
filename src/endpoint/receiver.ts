/** What every part of the endpoint needs to know of the site it works for. */
import type { Countersigner } from './receipt.js';
import type { RecordStore } from './record-store.js';
import type { ClosedKey, ServerKey } from './server-key.js';

/** All that an endpoint needs to answer. */
export interface Receiver {
  /** One object per database and process: what arrives together is written together. */
  store: RecordStore;
  key: ServerKey;
  /** Keys of the past: closed, but never removed, so that old receipts and tokens still verify. */
  closedKeys?: ClosedKey[] | undefined;
  /**
   * The endpoint's URL as the pages sign it (`aud`), without query. In a list the first one is the
   * endpoint's, which also names it in receipts (`iss`); the others are taken too.
   */
  audience: string | string[];
  /**
   * Purposes that are asked with `double-opt-in`: a yes that came with a form, and says that it
   * needs no confirmation, is refused. Whoever sends a record has made it.
   */
  doubleOptIn?: string[] | undefined;
  /** Milliseconds since 1970. Default: `Date.now`. */
  now?: () => number;
  /** Hears of failures that are the server's own. Default: `console.error`. */
  onError?: (error: unknown) => void;
}

/** The endpoint's own URL, which names it in all that it signs. */
export const issuerOf = ({ audience }: Pick<Receiver, 'audience'>): string => [audience].flat()[0]!;

/** Who countersigns what this endpoint writes. */
export const countersignerOf = (receiver: Receiver): Countersigner => ({
  key: receiver.key,
  issuer: issuerOf(receiver),
  now: receiver.now ?? Date.now,
});

/** Milliseconds since 1970, by the receiver's clock. */
export const nowOf = ({ now = Date.now }: Receiver): number => now();
