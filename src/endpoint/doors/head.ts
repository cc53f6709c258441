/** `GET /.well-known/consent-head.json`: the end of every chain, signed once a day. */
import { json, type Call } from '../door.js';
import { publishHead } from '../head.js';
import { plainAnswer, type Answer } from '../problem.js';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** That of today, or of an earlier day with `?day=2026-11-21`. */
export async function showHead({ url, options }: Call): Promise<Answer> {
  const day = url.searchParams.get('day');
  if (day === null) return json(await publishHead(options));
  const kept = DAY.test(day) && (await options.store.findHead(day));
  if (!kept) return plainAnswer(404, 'Not Found', 'No head was published on that day.');
  return json({ day: kept.day, head: kept.jws });
}
