/** Whose a record is, and whether it may say yes in their name. */
import { currentStatus } from '../domain/history.js';
import type { ConsentRecord, State } from '../domain/schema.js';
import { isNo, isYes } from '../domain/states.js';
import { reachOf } from '../domain/stops.js';
import { entriesOf } from './entries-of.js';
import type { Content } from './journal.js';
import { readPerson } from './person.js';
import { refusedFor } from './problem.js';
import type { Receiver } from './receiver.js';
import type { NewRecord } from './record-store.js';
import { isInFile } from './state-of.js';
import { readToken } from './tokens.js';

export interface Whose {
  /** The site's reference; absent where nobody is named, or nobody known. */
  subject?: string | undefined;
  /** An expired link, or an account that is not signed in, can only stop things. */
  mayGrant: boolean;
}

/**
 * Who is behind the `subject` of a record. A record of a form, or of nobody, may say anything: it
 * authorises nothing before the site binds it.
 */
export async function whoseIs(
  { payload }: Pick<Content, 'payload'>,
  receiver: Receiver,
  signedIn: string | undefined,
): Promise<Whose> {
  const { idType, id } = (payload?.subject ?? {}) as Partial<ConsentRecord['subject']>;
  if (id === undefined) return { mayGrant: true };
  if (idType === 'account') return { subject: id, mayGrant: id === signedIn };
  if (idType !== 'token') return { mayGrant: true };
  const token = await readToken(receiver, id);
  return { subject: token?.subject, mayGrant: !!token?.isGood && token.use === 'preferences' };
}

/** What would end a no, or pass for the absence of one. */
const grants = (state: State): boolean => isYes(state) || state === 'not-objected';

/**
 * Holds a yes back that does not know of a no: said in another tab, by another device, or by a
 * clock that runs ahead of the one that signed the yes. `before` is what stands before it in its
 * group.
 */
export function guardOf(
  { payload }: Pick<Content, 'payload'>,
  subject: string,
  { store }: Receiver,
): ((before: NewRecord[]) => Promise<void>) | undefined {
  const record = payload as ConsentRecord;
  const granting = record.decisions.filter(({ state }) => grants(state));
  if (granting.length === 0) return undefined;
  return async (before) => {
    const { records, suppressions } = await readPerson(store, subject);
    const together = before.filter((row) => row.subject === subject);
    const { capacity } = record.subject;
    const entries = entriesOf([...records, ...together], suppressions)
      .map(reachOf)
      .filter((entry) => isInFile(entry, capacity));
    for (const { initial, ...cell } of granting) {
      const state = currentStatus(entries, cell);
      if (!state || !isNo(state)) continue;
      const after = [...entries, { ...cell, seq: Infinity, iat: record.iat }];
      // A device keeps that it was a no, and not which.
      const isKnown = state === initial || (cell.channel === 'device' && isNo(initial as State));
      if (isKnown && currentStatus(after, cell) !== state) continue;
      const { purpose, channel } = cell;
      throw refusedFor(
        'changed-meanwhile',
        `${purpose}, ${channel}: «${state}» holds, and the screen showed «${initial}». Show it again.`,
      );
    }
  };
}
