/** One attempt at delivering one record, and what its answer means. */
import { claimsOf } from './receipt.js';
import { sha256 } from '../signing/base64url.js';
import { canSign } from '../signing/document-key.js';
import type { StoredEntry } from './storage.js';

/** `sent`: the endpoint has it. `rejected`: it will never take it. `queued`: try again later. */
export interface Answer {
  status: 'sent' | 'rejected' | 'queued';
  /** The countersignature, a compact JWS, where the endpoint returned one. */
  receipt?: string;
  /** Why it was rejected: the endpoint's problem+json as it came, or the HTTP status. */
  problem?: string;
  /** Seconds that the endpoint asked to wait. */
  wait?: number;
}

/** 4xx by which a server asks for another try: request timeout, too early, too many requests. */
const LATER = [408, 425, 429];

const options: RequestInit = {
  method: 'POST',
  keepalive: true,
  credentials: 'same-origin',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
};

/** What goes where: a record alone to the endpoint, or beside it what is no part of a record. */
export type Parcel = Pick<StoredEntry, 'endpoint' | 'body'> & {
  /** The form that the body goes in. Only this page knows it. */
  wrap?: ((body: string) => URLSearchParams) | undefined;
};

const request = ({ endpoint, body, wrap }: Parcel, signal?: AbortSignal): Promise<Response> =>
  fetch(endpoint, { ...options, body: wrap ? wrap(body) : body, signal: signal! });

/** Sends a record as the page goes away, when nobody is left to hear the answer. */
export const postUnheard = (parcel: Parcel): void => void request(parcel).catch(() => {});

/** Never throws: a network that fails, or an attempt that was given up, is an answer too. */
export async function post(entry: StoredEntry & Parcel, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await request(entry, signal);
    const { ok, status, headers } = response;
    // An unread keepalive response keeps its share of the browser's 64 KiB.
    const text = await response.text();
    if (ok) return await readReceipt(text, entry, status);
    return status < 500 && !LATER.includes(status)
      ? { status: 'rejected', problem: text || String(status) }
      : { status: 'queued', wait: Number(headers.get('Retry-After')) };
  } catch {
    return { status: 'queued' };
  }
}

/**
 * A receipt for something else means «not sent yet»; an endpoint without receipts only says 2xx.
 * One that answers 200 has the same record already, as another page signed it.
 */
async function readReceipt(
  text: string,
  { jti, body }: StoredEntry,
  status: number,
): Promise<Answer> {
  const claims = claimsOf(text);
  if (!claims) return { status: 'sent' };
  const { recordId, recordHash } = claims;
  if (recordId !== jti) return { status: 'queued' };
  if (!canSign() || recordHash === (await sha256(body))) return { status: 'sent', receipt: text };
  return { status: status === 200 ? 'sent' : 'queued' };
}
