/** `GET {endpoint}/changes?after=seq&limit=100`: the feed, for the site's own servers. */
import { readChanges } from '../changes.js';
import { json, type Call } from '../door.js';
import { refusedFor, type Answer } from '../problem.js';

const LIMIT = 100;
const MOST = 1000;

function number(url: URL, name: string, absent: number): number {
  const value = Number(url.searchParams.get(name) ?? absent);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw refusedFor('bad-request', `\`${name}\` is a whole number.`);
}

export async function showChanges({ url, options }: Call): Promise<Answer> {
  const limit = Math.min(Math.max(number(url, 'limit', LIMIT), 1), MOST);
  return json(await readChanges(options, number(url, 'after', 0), limit));
}
