/**
 * One delivery: signed as «Standard Webhooks» says, so that its libraries verify it. `webhook-id`
 * names the part of the feed, `webhook-timestamp` is in seconds, and `webhook-signature` is `v1,`
 * with the HMAC-SHA-256 of `id.timestamp.body` in base64.
 */
import { fault } from './faults.js';
import { utf8 } from './hash.js';

export interface Hook {
  /** Where the changes are posted. Another address is another target, and begins anew. */
  url: string;
  /** `whsec_` and 24 to 64 bytes in base64, which the target knows too. */
  secret: string;
}

/** In milliseconds. */
const PATIENCE = 15_000;

const SECRET = /^whsec_([A-Za-z0-9+/]{32,88}={0,2})$/;

const base64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)));

function keyOf(secret: string): Promise<CryptoKey> {
  const [, text] = SECRET.exec(secret) ?? [];
  if (text === undefined) {
    throw fault('bad-secret', 'The secret of a hook is `whsec_` and 24 bytes in base64.');
  }
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** One delivery: its id, its body, and the time in milliseconds. */
export interface Delivery {
  id: string;
  body: string;
  now: number;
}

/** Posts a delivery, and answers why it was not taken. */
export type Post = (delivery: Delivery) => Promise<string | undefined>;

/** Reads the secret once, for every delivery to a target. @throws {ConsentError} `bad-secret`. */
export async function openHook({ url, secret }: Hook): Promise<Post> {
  const key = await keyOf(secret);
  return async ({ id, body, now }) => {
    const timestamp = String(Math.floor(now / 1000));
    const signature = await crypto.subtle.sign('HMAC', key, utf8(`${id}.${timestamp}.${body}`));
    const headers = {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${base64(signature)}`,
    };
    return post(url, headers, body);
  };
}

async function post(
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `The target answered ${response.status}.`;
  } catch (error) {
    const { message, cause } = error as Error & { cause?: Error };
    return cause?.message || message;
  }
}
