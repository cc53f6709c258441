/** What a receipt says, or a record. Servers and the person's copy check its signature, not a page. */
import type { UnsealedRecord } from '../domain/record.js';
import { onlyRefuses } from '../domain/states.js';
import { decode } from '../signing/base64url.js';

type Claims = Record<string, unknown>;

/**
 * Nothing for a text that is no compact JWS.
 * @throws {SyntaxError | DOMException} when it has the form of one, and says nothing.
 */
export function claimsOf(jws: string): Claims | undefined {
  const claims = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(jws.trim())?.[1];
  return claims === undefined ? undefined : (JSON.parse(decode(claims)) as Claims);
}

/** The record in a body, signed or not, where it only stops things; nothing for any other text. */
export function refusalIn(body: string): UnsealedRecord | undefined {
  try {
    const record = (claimsOf(body) ?? JSON.parse(body)) as UnsealedRecord;
    return onlyRefuses(record) ? record : undefined;
  } catch {
    return undefined;
  }
}
