/** `POST {endpoint}/can-send`: a mailer asks before it sends, for many at once. */
import * as z from 'zod';
import { canSend } from '../../domain/history.js';
import { REASONS } from '../../domain/reasons.js';
import { CAPACITIES, CHANNELS } from '../../domain/vocabulary.js';
import { json, readJson, type Call } from '../door.js';
import { reference } from '../event-schema.js';
import { readPeople } from '../person.js';
import type { Answer } from '../problem.js';
import { nowOf } from '../receiver.js';

const asked = {
  subject: reference,
  purpose: z.string().min(1),
  channel: z.enum(CHANNELS),
  capacity: z.enum(CAPACITIES),
  /** When it is sent; now where it is absent. */
  at: z.iso.datetime().optional(),
};

const schema = z
  .array(
    z.discriminatedUnion('party', [
      z.strictObject({ ...asked, party: z.literal('brand') }),
      z.strictObject({ ...asked, party: z.literal('partner'), partyId: z.string().min(1) }),
    ]),
  )
  .max(1000);

const LIMIT = 1_000_000;

/** One verdict for each question, in their order. */
export async function judge(call: Call): Promise<Answer> {
  const questions = await readJson(call, schema, LIMIT);
  const { options } = call;
  const people = await readPeople(
    options.store,
    questions.map(({ subject }) => subject),
  );
  const now = nowOf(options);
  return json(
    questions.map(({ subject, at, ...question }) => {
      const { entries } = people.get(subject)!;
      const verdict = canSend(entries, { ...question, at: at ? Date.parse(at) : now });
      const { allowed, because, entry } = verdict;
      return { subject, allowed, because, reason: REASONS[because], record: entry?.jti };
    }),
  );
}
