/** One attempt at delivering one record, and what its answer means (record.md 3 and 4). */
import { decode, sha256 } from '../signing/base64url.js';
import { canSign } from '../signing/document-key.js';

/** `sent`: the endpoint has it. `rejected`: it will never take it. `queued`: try again later. */
export interface Answer {
  status: 'sent' | 'rejected' | 'queued';
  /** The countersignature, a compact JWS, where the endpoint returned one. */
  receipt?: string;
  /** What the receipt says of the record's effect. */
  effect?: string;
  /** Why it was rejected: a problem+json `type`, or the HTTP status. */
  problem?: string;
  /** Milliseconds the endpoint asked to wait. */
  wait?: number;
}

/** 4xx by which a server asks for another try: request timeout, too early, too many requests. */
const LATER = [408, 425, 429];
const JWS = /^[\w-]+\.[\w-]+\.[\w-]+$/;

const options: RequestInit = {
  method: 'POST',
  keepalive: true,
  credentials: 'same-origin',
  redirect: 'error',
  referrerPolicy: 'no-referrer',
};

/** Sends a record as the page goes away, when nobody is left to hear the answer. */
export function postUnheard(endpoint: string, body: string): void {
  fetch(endpoint, { ...options, body }).catch(() => {});
}

/** Never throws: a network that fails, or an attempt that was given up, is an answer too. */
export async function post(
  endpoint: string,
  jti: string,
  body: string,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const response = await fetch(endpoint, { ...options, body, signal });
    // An unread keepalive response keeps its share of the browser's 64 KiB.
    const text = await response.text();
    if (response.ok) return await readReceipt(text.trim(), jti, body);
    if (response.status < 500 && !LATER.includes(response.status)) {
      return { status: 'rejected', problem: problemType(text) ?? String(response.status) };
    }
    return { status: 'queued', wait: pause(response.headers.get('Retry-After')) };
  } catch {
    return { status: 'queued' };
  }
}

/** A receipt for something else means «not sent yet»; an endpoint without receipts only says 2xx. */
async function readReceipt(text: string, jti: string, body: string): Promise<Answer> {
  if (!JWS.test(text)) return { status: 'sent' };
  const claims = JSON.parse(decode(text.split('.')[1]!)) as Record<string, unknown>;
  const hash = canSign() ? await sha256(body) : claims.recordHash;
  if (claims.recordId !== jti || claims.recordHash !== hash) return { status: 'queued' };
  return { status: 'sent', receipt: text, effect: String(claims.status) };
}

function problemType(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { type?: string }).type;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in seconds or as a date (RFC 9110), as milliseconds, at most an hour. */
function pause(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined;
  const ms = Number(retryAfter) * 1000 || Date.parse(retryAfter) - Date.now();
  return ms > 0 ? Math.min(ms, 3_600_000) : undefined;
}
