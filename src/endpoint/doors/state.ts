/** `POST {endpoint}/state`: what holds for one person, as their page of choices shows it. */
import * as z from 'zod';
import { json, readerOf, readJson, type Call } from '../door.js';
import { readPerson } from '../person.js';
import type { Answer } from '../problem.js';
import { nowOf } from '../receiver.js';
import { stateOf } from '../state-of.js';

const schema = z.object({ token: z.string().optional() });

export async function showState(call: Call): Promise<Answer> {
  const { token } = await readJson(call, schema);
  const subject = await readerOf(call, token);
  const { entries } = await readPerson(call.options.store, subject);
  return json(stateOf(entries, nowOf(call.options)));
}
