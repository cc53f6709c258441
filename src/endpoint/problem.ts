/**
 * What the endpoint answers when it does not take a record: `application/problem+json`
 * (RFC 9457). A client settles a 4xx as «rejected», 429 apart, and tries again after anything
 * else, so no other status here asks for a retry, a login or a redirect.
 */
import { ConsentError } from '../domain/errors.js';

interface Problem {
  status: number;
  title: string;
}

/** The `type` of each problem, with its HTTP status and its title. */
export const PROBLEMS = {
  'too-large': { status: 413, title: 'The record is too large.' },
  schema: { status: 400, title: 'This is not a consent record.' },
  'bad-signature': { status: 400, title: 'The record is not properly signed.' },
  prechecked: { status: 422, title: 'The answer was chosen before the person chose.' },
  'state-basis': { status: 422, title: 'The record contradicts itself.' },
  'wrong-audience': { status: 422, title: 'The record is meant for another endpoint.' },
  'clock-skew': { status: 422, title: 'The time of the record is too far from now.' },
  wording: { status: 422, title: 'The words shown do not carry a yes.' },
  'id-taken': { status: 422, title: 'Another record has this id.' },
  'changed-meanwhile': { status: 412, title: 'A no was said that this yes does not know of.' },
  'too-many': { status: 429, title: 'Too many yeses at once.' },
  'unknown-person': { status: 403, title: 'Nobody is known by this.' },
  'too-late': { status: 410, title: 'This link confirms nothing any more.' },
  'no-person': { status: 400, title: 'It does not say who it is for.' },
  'bad-request': { status: 400, title: 'This is not what the address takes.' },
  'wrong-secret': { status: 401, title: 'This address is for the servers of the site.' },
  'unknown-record': { status: 404, title: 'There is no such record.' },
} as const satisfies Record<string, Problem>;

export type ProblemCode = keyof typeof PROBLEMS;

/** An answer over HTTP, before it becomes a `Response` of whatever framework. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | ReadableStream<Uint8Array>;
  /** Each becomes a `Set-Cookie` of its own. */
  cookies?: string[];
}

/** Makes the error to throw; `detail` says what is wrong and how to mend it. */
export const refusedFor = (code: ProblemCode, detail: string, cause?: unknown): ConsentError =>
  new ConsentError(code, detail, { cause });

/** Whether an error is the sender's, so that the same bytes would fail again. */
export const isProblem = (error: unknown): error is ConsentError & { code: ProblemCode } =>
  error instanceof ConsentError && Object.hasOwn(PROBLEMS, error.code);

const answer = (type: string, { status, title }: Problem, detail: string): Answer => ({
  status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  body: JSON.stringify({ type, title, status, detail }),
});

/** In seconds: when a limit is over at the latest. */
const RETRY_AFTER = { 'retry-after': '60' };

/** The answer to a record that is not taken. */
export function problemAnswer({ code, message }: { code: ProblemCode; message: string }): Answer {
  const { headers, ...rest } = answer(code, PROBLEMS[code], message);
  return { ...rest, headers: { ...headers, ...(code === 'too-many' && RETRY_AFTER) } };
}

/** The answer where the status says it all; RFC 9457 gives such a problem no type of its own. */
export const plainAnswer = (status: number, title: string, detail: string): Answer =>
  answer('about:blank', { status, title }, detail);
