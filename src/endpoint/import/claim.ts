/** What one line of an old list claims: what somebody is said to have said, and nobody can prove. */
import * as z from 'zod';
import { isNo } from '../../domain/states.js';
import { BASES, CHANNELS, PARTIES } from '../../domain/vocabulary.js';
import { personReference, reference, type ConsentEvent } from '../event-schema.js';
import { firstIssue } from '../issue.js';

type Claimed = NonNullable<ConsentEvent['decisions']>[number];

/** What an old list can know of a person. */
const STATES = ['given', 'refused', 'withdrawn', 'not-objected', 'objected'] as const;

const ids = z.union([
  z.array(reference).min(1),
  z.string().transform((text, context) => {
    const parsed = z
      .array(reference)
      .min(1)
      .safeParse(text.split(/[\s|]+/).filter(Boolean));
    if (parsed.success) return parsed.data;
    context.addIssue('ids, separated by spaces');
    return z.NEVER;
  }),
]);

const row = z
  .strictObject({
    subject: personReference,
    purpose: reference,
    channel: z.enum([...CHANNELS, '*']),
    party: z.enum([...PARTIES, '*']).default('brand'),
    partyIds: ids.optional(),
    basis: z.enum([...BASES, '*']).optional(),
    state: z.enum(STATES),
    frequency: reference.optional(),
    topics: ids.optional(),
    /** The last that was heard of the person: from when on the time of keeping runs. */
    at: z.union([z.iso.datetime(), z.iso.date()]).optional(),
  })
  .superRefine(({ purpose, channel, party, partyIds, state }, context) => {
    const wide = [purpose, channel, party].includes('*');
    if (wide && !isNo(state)) context.addIssue('A star stands for everything: only a no has one.');
    if (party === 'partner' && !partyIds && !isNo(state)) {
      context.addIssue('partyIds: name the partners.');
    }
  });

/** The names that columns may have. */
export const COLUMNS = Object.keys(row.shape);

export interface Claim {
  subject: string;
  decision: Claimed;
  /** Milliseconds since 1970. */
  at?: number;
}

type Said = Pick<Claimed, 'state' | 'purpose'>;

/** What it rests on, where the list does not say. */
const basisOf = ({ state, purpose }: Said): Claimed['basis'] => {
  if (purpose === '*') return '*';
  return state === 'objected' || state === 'not-objected' ? 'legitimate-interest' : 'consent';
};

/** The claim of one row, or what is wrong with it. */
export function claimOf(value: unknown): Claim | { error: string } {
  const parsed = row.safeParse(value);
  if (!parsed.success) return { error: firstIssue(parsed.error) };
  const { subject, at, ...said } = parsed.data;
  const decision = { basis: basisOf(said), ...said };
  return { subject, decision, ...(at && { at: Date.parse(at) }) };
}
