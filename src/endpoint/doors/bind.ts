/** `POST {endpoint}/bind`: a server of the site says whose record it is. */
import * as z from 'zod';
import { bindRecord } from '../bind.js';
import { json, readJson, type Call } from '../door.js';
import { personReference } from '../event-schema.js';
import type { Answer } from '../problem.js';
import { receive } from '../receive.js';

/** Which record: one that has arrived, or the record itself as it stood in the form. */
const schema = z.union([
  z.strictObject({ subject: personReference, jti: z.string().max(64) }),
  z.strictObject({ subject: personReference, record: z.string() }),
]);

/** The record itself takes 60,000 bytes. */
const LIMIT = 64_000;

export async function bind(call: Call): Promise<Answer> {
  const { options } = call;
  const body = await readJson(call, schema, LIMIT);
  if ('jti' in body) return bound(call, body);
  const { stored, ...answer } = await receive(body.record, options);
  return stored ? bound(call, { jti: stored.jti, subject: body.subject }) : answer;
}

async function bound({ options }: Call, binding: { jti: string; subject: string }) {
  await bindRecord(options, binding);
  return json(binding);
}
