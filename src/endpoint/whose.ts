/** Whose a record is, and whether it may say yes in their name. */
import { stopsEverything } from '../domain/entry.js';
import { currentEntry, type Entry } from '../domain/history.js';
import type { ConsentRecord, Decision, State } from '../domain/schema.js';
import { isNo, isYes } from '../domain/states.js';
import { isInFile, reachOf } from '../domain/stops.js';
import { entriesOf } from './entries-of.js';
import type { Content } from './journal.js';
import { readPerson } from './person.js';
import { refusedFor } from './problem.js';
import type { Receiver } from './receiver.js';
import type { NewRecord } from './record-store.js';
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

/**
 * Holds back what is said in nobody's name, or in one that nobody vouches for, and should be asked
 * for first: bound to an address, it would count there without its owner.
 */
export function formGuardOf(
  { payload }: Pick<Content, 'payload'>,
  { doubleOptIn = [] }: Receiver,
): (() => Promise<void>) | undefined {
  const decisions = payload?.decisions ?? [];
  const found = decisions.find((it) => isYes(it.state) && doubleOptIn.includes(it.purpose));
  if (!found) return undefined;
  return () => {
    const detail = `${found.purpose} is asked with double opt-in: send «requested», and confirm it.`;
    return Promise.reject(refusedFor('state-basis', detail));
  };
}

/** What would end a no, or pass for the absence of one. */
const grants = (state: State): boolean => isYes(state) || state === 'not-objected';

/**
 * Whether a screen knew of a no. A device keeps that there was one, and not which; and after a stop
 * of everything, however it was said, what nobody spoke of is shown as objected to.
 */
const isKnown = ({ initial, channel }: Decision, no: Entry): boolean =>
  initial === no.state ||
  (initial === 'objected' && stopsEverything(no)) ||
  (channel === 'device' && isNo(initial as State));

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
    for (const decision of granting) {
      const no = currentEntry(entries, decision);
      if (!no || !isNo(no.state)) continue;
      const after = [...entries, { ...decision, seq: Infinity, iat: record.iat }];
      if (isKnown(decision, no) && currentEntry(after, decision) !== no) continue;
      const { purpose, channel, initial } = decision;
      throw refusedFor(
        'changed-meanwhile',
        `${purpose}, ${channel}: «${no.state}» holds, and the screen showed «${initial}». Show it again.`,
      );
    }
  };
}
