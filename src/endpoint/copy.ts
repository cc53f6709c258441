/**
 * What a person keeps of their records: the copies that an element offers at the act, or the
 * bundle of all of them that the endpoint hands out. Read tolerantly, for it outlives releases.
 */
import { calculateJwkThumbprint } from 'jose';
import * as z from 'zod';
import type { ConsentError } from '../domain/errors.js';
import { fault } from './faults.js';
import { firstIssue } from './issue.js';
import type { KeysDocument } from './server-key.js';
import { coordinate } from './signature.js';

const keysSchema = z.object({
  keys: z.array(
    z.object({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: coordinate,
      y: coordinate,
      kid: z.string(),
      alg: z.literal('ES256'),
      use: z.literal('sig'),
      closed: z.iso.datetime().optional(),
    }),
  ),
});

const copySchema = z.object({
  /** The record or the event as it was signed; `null` where there is no such thing, or no more. */
  record: z.string().nullish(),
  /** What is kept of a no that came unsigned. */
  refusal: z.record(z.string(), z.unknown()).nullish(),
  receipt: z.string().nullish(),
});

const bundleSchema = z.object({
  schema: z.literal('consent-bundle/1'),
  /** The endpoint that handed it out. */
  issuer: z.string(),
  /** RFC 3339, by the endpoint's clock. */
  exportedAt: z.string(),
  records: z.array(copySchema),
  /** The keys document of that moment; whoever doubts it fetches the published one. */
  keys: z.unknown(),
  /** The last published head of the chains, a compact JWS. */
  head: z.string().nullish(),
});

/** One record with its receipt. */
export type Copy = z.infer<typeof copySchema>;

/** All that an endpoint keeps of one person's answers: `consent-bundle/1`. */
export interface Bundle extends Omit<z.infer<typeof bundleSchema>, 'keys'> {
  keys: KeysDocument;
}

/** What a file turned out to hold: one copy, or a whole bundle. */
export type Copies = Pick<Bundle, 'records' | 'head'> & Partial<Pick<Bundle, 'keys' | 'issuer'>>;

const unreadable = (detail: string, cause?: unknown): ConsentError =>
  fault('unreadable', detail, cause);

function parse<T>(schema: z.ZodType<T>, value: unknown, name: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw unreadable(`It is not ${name}: ${firstIssue(parsed.error)}`);
}

/**
 * A keys document whose ids are those of its keys: under a true id, a false key would pass for the
 * published one.
 * @throws {ConsentError} `unreadable`.
 */
export async function readKeys(value: unknown): Promise<KeysDocument> {
  const { keys } = parse(keysSchema, value, 'a document of consent keys');
  for (const { kid, kty, crv, x, y } of keys) {
    if (kid === (await calculateJwkThumbprint({ kty, crv, x, y }))) continue;
    throw unreadable(`The key ${kid} is not the one that this id names.`);
  }
  return { keys };
}

/**
 * What stands in a file: a bundle, one record with its receipt, a list of such, or a bare record.
 * @throws {ConsentError} `unreadable`.
 */
export async function readCopies(text: string): Promise<Copies> {
  const trimmed = text.trim();
  if (/^[\w-]+\.[\w-]+\.[\w-]*$/.test(trimmed)) return { records: [{ record: trimmed }] };
  const value = fromJson(trimmed);
  if (Object.hasOwn(Object(value) as object, 'records')) {
    const bundle = parse(bundleSchema, value, 'a bundle of records');
    return { ...bundle, keys: await readKeys(bundle.keys) };
  }
  const records = [value]
    .flat()
    .map((copy) => parse(copySchema, copy, 'a record with its receipt'));
  const isEmpty = records.every(({ record, receipt }) => !record && !receipt);
  if (isEmpty) throw unreadable('It holds neither a record nor a receipt.');
  return { records };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable('It is neither JSON nor a signed record.', cause);
  }
}
