/** `POST {endpoint}`: the records that elements send. */
import { readBody } from '../body.js';
import { deviceCookies } from '../device-cookie.js';
import { signedIn, type Call } from '../door.js';
import { plainAnswer, refusedFor, type Answer } from '../problem.js';
import { receive, type Sender } from '../receive.js';
import { noesIn } from '../take-refusal.js';

/** A no hangs on no session: where none can be read, it is taken alone, and a yes comes again. */
async function senderOf(call: Call, noes: 'some' | 'none'): Promise<Sender> {
  try {
    return { person: await signedIn(call) };
  } catch (error) {
    if (noes === 'none') throw error;
    (call.options.onError ?? console.error)(error);
    return { onlyNoes: true };
  }
}

/** A body that breaks off is no answerable record: not refused, so that it comes again. */
export async function takeRecord(call: Call): Promise<Answer> {
  const { request, options } = call;
  const body = await readBody(request).catch(() => undefined);
  if (!body) return plainAnswer(503, 'Service Unavailable', 'The body broke off: send it again.');
  const noes = noesIn(body);
  const isLimited = noes !== 'all' && !call.mayGrant();
  if (isLimited && noes === 'none') {
    throw refusedFor(
      'too-many',
      'Send it again in a minute; what stops something is never limited.',
    );
  }
  const sender = isLimited || noes === 'all' ? { onlyNoes: true } : await senderOf(call, noes);
  const { stored, ...answer } = await receive(body, options, sender);
  return { ...answer, cookies: stored ? deviceCookies(stored, request, options) : [] };
}
