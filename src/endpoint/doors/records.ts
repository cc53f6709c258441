/** `POST {endpoint}`: the records that elements send. */
import { isNo } from '../../domain/states.js';
import type { State } from '../../domain/schema.js';
import { readBody } from '../body.js';
import { deviceCookie } from '../device-cookie.js';
import { signedIn, type Call } from '../door.js';
import { readMessage, readPayload } from '../message.js';
import { plainAnswer, refusedFor, type Answer } from '../problem.js';
import { receive } from '../receive.js';

/** A body that breaks off is no answerable record: not refused, so that it comes again. */
export async function takeRecord(call: Call): Promise<Answer> {
  const { request, options } = call;
  const body = await readBody(request).catch(() => undefined);
  if (!body) return plainAnswer(503, 'Service Unavailable', 'The body broke off: send it again.');
  if (!stopsSomething(body) && !call.mayGrant()) {
    throw refusedFor(
      'too-many',
      'Send it again in a minute; what stops something is never limited.',
    );
  }
  const { stored, ...answer } = await receive(body, options, { person: await signedIn(call) });
  const cookie = stored && deviceCookie(stored, request, (options.now ?? Date.now)());
  return cookie ? { ...answer, headers: { ...answer.headers, 'set-cookie': cookie } } : answer;
}

/** Whether there is a no in it, of whatever worth. */
function stopsSomething(body: Uint8Array): boolean {
  try {
    const { decisions } = readPayload(readMessage(body)) as { decisions?: unknown[] };
    return !!decisions?.some((decision) => isNo((Object(decision) as { state: State }).state));
  } catch {
    return false;
  }
}
