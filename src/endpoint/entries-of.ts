/** From the rows that are stored of a person to the entries that the folds of `domain/` read. */
import { covers } from '../domain/cell.js';
import type { Entry } from '../domain/history.js';
import type { Cell, ConsentRecord, Decision } from '../domain/schema.js';
import { EVERYTHING } from '../domain/everything.js';
import type { Cause, ConsentEvent } from './event-schema.js';
import type { StoredRecord, Suppression } from './record-store.js';

type Offer = ConsentRecord['offered'][number];

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
    offeredAll: offered.some((offer) => covers(offer, EVERYTHING)),
  };
}

const eventsOf = (records: StoredRecord[]): ConsentEvent[] =>
  records.flatMap(({ proof, payload }) => (proof === 'event' && payload ? payload : []));

/** The first event of a kind that spoke of each record, for each of its cells where it names them. */
const firstOf = (events: ConsentEvent[], wanted: Cause): Map<string, number> =>
  new Map(
    events
      .filter(({ cause, refers }) => cause === wanted && refers)
      .sort((one, other) => other.iat - one.iat)
      .flatMap(({ refers, iat, decisions }) =>
        (decisions ?? [undefined]).map((cell) => [keyOf(refers!, cell), iat] as const),
      ),
  );

const keyOf = (jti: string, cell?: Cell): string =>
  JSON.stringify([jti, ...(cell ? [cell.purpose, cell.channel, cell.party] : [])]);

/** The confirmation comes after its request, whatever the page's clock said of the request. */
const confirmation = (at: number | undefined, iat: number) =>
  at === undefined ? {} : { confirmed: Math.max(at, iat) };

/** When an event spoke of a decision of a record, in seconds. */
const found = (events: Map<string, number>, jti: string, cell: Cell): number | undefined =>
  events.get(keyOf(jti)) ?? events.get(keyOf(jti, cell));

/** The decisions that a row adds: an expiry names those of another, and adds none. */
const decisionsOf = ({ proof, payload }: StoredRecord) =>
  (proof === 'event' && payload?.cause === 'expiry' ? undefined : payload?.decisions) ?? [];

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
    decisionsOf(record).map((decision) => ({
      ...decision,
      ...circumstances(record),
      ...confirmation(found(confirmed, record.jti, decision), record.payload!.iat),
      ...ending(found(expired, record.jti, decision), decision),
    })),
  );
  return [...said, ...suppressions.map(kept)];
}
