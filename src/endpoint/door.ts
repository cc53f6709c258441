/** An address of the endpoint, and what every one of them is given and may ask. */
import type * as z from 'zod';
import { readBody } from './body.js';
import { sha256 } from './hash.js';
import { firstIssue } from './issue.js';
import type { EndpointOptions } from './options.js';
import { refusedFor, type Answer } from './problem.js';
import { readToken } from './tokens.js';

/** One request, and the endpoint that it came to. */
export interface Call {
  request: Request;
  url: URL;
  options: EndpointOptions;
  /** Whether one more yes of this client may come in now. */
  mayGrant: () => boolean;
}

/** Answers a call. A `ConsentError` of `PROBLEMS` becomes its problem, any other failure a 503. */
export type Handler = (call: Call) => Answer | Promise<Answer>;

export interface Door {
  /** Changes nothing, however often it is opened: mail programs open links by themselves. */
  GET?: Handler;
  POST?: Handler;
  /** For the site's own servers: not there without `options.secrets`. */
  secret?: true;
}

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

/**
 * The JSON of a body, whatever its content type, as a schema wants it.
 * @throws {ConsentError} `bad-request` or `too-large`.
 */
export async function readJson<T>(
  { request }: Call,
  schema: z.ZodType<T>,
  limit?: number,
): Promise<T> {
  const bytes = await readBody(request, limit);
  if (limit !== undefined && bytes.length > limit) {
    throw refusedFor('too-large', `Send at most ${limit} bytes at once.`);
  }
  const parsed = schema.safeParse(parse(new TextDecoder().decode(bytes)));
  if (parsed.success) return parsed.data;
  throw refusedFor('bad-request', `In the body, ${firstIssue(parsed.error)}`);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refusedFor('bad-request', 'The body is not JSON.', cause);
  }
}

/** Whether a request names one of the secrets; the time that it takes tells nothing of them. */
export async function knowsSecret({ headers }: Request, secrets: string[]): Promise<boolean> {
  const [, said] = /^bearer +(.+)$/i.exec(headers.get('authorization') ?? '') ?? [];
  if (said === undefined) return false;
  const digest = await sha256(said);
  const wanted = await Promise.all(secrets.map((secret) => sha256(secret)));
  return wanted.filter((secret) => isSame(secret, digest)).length > 0;
}

function isSame(one: string, other: string): boolean {
  let difference = 0;
  for (let i = 0; i < one.length; i += 1) difference |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return difference === 0;
}

/** Whether an origin is the site's own, as far as the endpoint was told. */
export function isOurs(origin: string, { url, options }: Call): boolean {
  const { audience, origins = [] } = options;
  const ours = [url.origin, ...[audience].flat().map((it) => new URL(it).origin), ...origins];
  return ours.includes(origin);
}

/**
 * The account that is signed in, where the request comes from the site's own pages: another site's
 * page can send a person's cookies along, but the browser says whose page it is. A page without a
 * referrer, as the endpoint's own are, has the origin `null`: then it says at least how far that is.
 */
export async function signedIn(call: Call): Promise<string | undefined> {
  const { request, options } = call;
  const origin = request.headers.get('origin');
  const isNear = origin === 'null' && request.headers.get('sec-fetch-site') === 'same-origin';
  const isNobodyElses = origin === null || isNear || isOurs(origin, call);
  return isNobodyElses ? options.personOf?.(request) : undefined;
}

async function holderOf({ options }: Call, token: string): Promise<string | undefined> {
  const known = await readToken(options, token);
  return known?.isGood && known.use === 'preferences' ? known.subject : undefined;
}

/**
 * Who is shown what is kept of them: the holder of a `preferences` token, or without a token the
 * account that is signed in. Whoever is unknown, for whatever reason, gets the same bytes.
 * @throws {ConsentError} `unknown-person`.
 */
export async function readerOf(call: Call, token: string | undefined): Promise<string> {
  const subject = token === undefined ? await signedIn(call) : await holderOf(call, token);
  if (subject !== undefined) return subject;
  throw refusedFor('unknown-person', 'Open the link of a newer message, or sign in.');
}
