/** What keeps an answer that is no refusal from authorising a message, taken by itself. */
import type { Entry } from './entry.js';
import type { DeniedReason } from './reasons.js';
import { regimeFor } from './regime.js';
import type { Cell } from './schema.js';
import { endUnder, shortfallsUnder } from './shortfalls.js';
import type { Capacity } from './vocabulary.js';

/** What somebody is about to send: for which purpose, how, in whose name, to whom and when. */
export type Question = Pick<Cell, 'purpose'> & {
  channel: Exclude<Cell['channel'], '*'>;
  /** The file that the address stands in: what was said as one never counts for the other. */
  capacity: Capacity;
  /** When it is sent, in milliseconds since 1970. */
  at: number;
} & ({ party: 'brand' } | { party: 'partner'; /** Which one of them. */ partyId: string });

/** The strictest rows, for an entry that does not say where it was made. */
const ANYWHERE = 'EU';

/** A question left open is worth what silence is worth to a customer: a soft opt-in, or nothing. */
const readAs = (entry: Entry): Entry =>
  entry.state === 'unanswered' ? { ...entry, basis: 'soft-opt-in', state: 'not-objected' } : entry;

/** The law of the day on which it was said, and that of the day on which it is used. */
function lacks(entry: Entry, { channel, capacity, at }: Question): DeniedReason | undefined {
  const answered = { ...readAs(entry), channel };
  const { basis = '*', jurisdiction = ANYWHERE } = answered;
  const said = entry.iat * 1000;
  const [found] = [said, at].flatMap((day) => {
    const row = regimeFor({ jurisdiction, channel, capacity, basis, at: day });
    const outlived = row && at >= endUnder(row, said);
    return outlived ? ['expired' as const] : shortfallsUnder(row, { ...answered, basis }, said);
  });
  return found && entry.state === 'unanswered' ? 'unanswered' : found;
}

const serves = ({ partyIds = [] }: Entry, question: Question): boolean =>
  question.party === 'brand' || partyIds.includes(question.partyId);

const unconfirmed = ({ state, iat, confirmed }: Entry, { at }: Question): boolean =>
  state === 'requested' && !(confirmed !== undefined && confirmed >= iat && confirmed * 1000 <= at);

/** The first thing that stands against it; `undefined` where nothing does. */
export function doubt(entry: Entry, question: Question): DeniedReason | undefined {
  if (!entry.proven) return 'unproven';
  if (entry.capacity !== question.capacity) return 'other-capacity';
  if (!serves(entry, question)) return 'other-partner';
  if (!(entry.iat * 1000 <= question.at)) return 'not-yet';
  if (unconfirmed(entry, question)) return 'unconfirmed';
  if (entry.validUntil && !(question.at < Date.parse(entry.validUntil))) return 'expired';
  return lacks(entry, question);
}
