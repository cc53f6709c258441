import type { Entry } from '../domain/history.js';
import type { ConsentRecord, Decision } from '../domain/schema.js';
import type { Cause, ConsentEvent } from './event-schema.js';
import type { StoredRecord, Suppression } from './record-store.js';

type Offer = ConsentRecord['offered'][number];

const isEverything = ({ purpose, channel, party }: Offer): boolean =>
  [purpose, channel, party].every((part) => part === '*');

/** What the record says around its decisions, as far as the folds ask. */
function circumstances(record: StoredRecord): Omit<Entry, 'state' | keyof Offer> {
  const { seq, jti, proof, payload } = record;
  const at = { seq, jti, iat: payload!.iat };
  // What an old list claims of a yes was seen by nobody here.
  if (proof === 'event') return { ...at, proven: record.payload!.cause !== 'import' };
  if (proof === 'unproven') return { ...at, proven: false, offeredAll: false };
  const { jurisdiction, subject, offered } = record.payload!;
  const { capacity, addressKind } = subject;
  return {
    ...at,
    jurisdiction,
    capacity,
    addressKind,
    proven: true,
    offeredAll: offered.some(isEverything),
  };
}

const eventsOf = (records: StoredRecord[]): ConsentEvent[] =>
  records.flatMap(({ proof, payload }) => (proof === 'event' && payload ? payload : []));

/** When an event of a kind first spoke of each record, in seconds. */
const firstOf = (events: ConsentEvent[], wanted: Cause): Map<string, number> =>
  new Map(
    events
      .filter(({ cause, refers }) => cause === wanted && refers)
      .sort((one, other) => other.iat - one.iat)
      .map(({ refers, iat }) => [refers!, iat]),
  );

/** The confirmation comes after its request, whatever the page's clock said of the request. */
const confirmation = (at: number | undefined, iat: number) =>
  at === undefined ? {} : { confirmed: Math.max(at, iat) };

/** What an event ended counts until then; what ended by itself before it stays so. */
function ending(at: number | undefined, { validUntil }: Partial<Decision>) {
  if (at === undefined) return {};
  const over = new Date(at * 1000).toISOString();
  return { validUntil: validUntil && validUntil < over ? validUntil : over };
}

const kept = ({ subject: _subject, ...entry }: Suppression): Entry => entry;

/**
 * The decisions of one person's stored records, for `currentStatus` and `canSend`; erased records
 * have none left, but the noes that survived them (`suppressions`) still hold. Of a no that is
 * unproven nothing else is certain, not whom it was asked as and least of all that something wider
 * was offered: it reaches as far as it can.
 */
export function entriesOf(records: StoredRecord[], suppressions: Suppression[] = []): Entry[] {
  const events = eventsOf(records);
  const [confirmed, expired] = [firstOf(events, 'confirm'), firstOf(events, 'expiry')];
  const said = records.flatMap((record) =>
    (record.payload?.decisions ?? []).map((decision) => ({
      ...decision,
      ...circumstances(record),
      ...confirmation(confirmed.get(record.jti), record.payload!.iat),
      ...ending(expired.get(record.jti), decision),
    })),
  );
  return [...said, ...suppressions.map(kept)];
}
