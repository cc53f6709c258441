/** `POST {endpoint}/state`: what holds for one person, as their page of choices shows it. */
import * as z from 'zod';
import { json, readJson, signedIn, type Call } from '../door.js';
import { readPerson } from '../person.js';
import { refusedFor, type Answer } from '../problem.js';
import { nowOf } from '../receiver.js';
import { stateOf } from '../state-of.js';
import { readToken } from '../tokens.js';

const schema = z.object({ token: z.string().optional() });

/** Whoever is unknown, for whatever reason, gets the same bytes. */
export async function showState(call: Call): Promise<Answer> {
  const { token } = await readJson(call, schema);
  const subject = token === undefined ? await signedIn(call) : await holderOf(call, token);
  if (subject === undefined) {
    throw refusedFor('unknown-person', 'Open the link of a newer message, or sign in.');
  }
  const { entries } = await readPerson(call.options.store, subject);
  return json(stateOf(entries, nowOf(call.options)));
}

async function holderOf({ options }: Call, token: string): Promise<string | undefined> {
  const known = await readToken(options, token);
  return known?.isGood && known.use === 'preferences' ? known.subject : undefined;
}
