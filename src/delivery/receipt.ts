/** What a receipt says, or a record. Servers and the person's copy check its signature, not a page. */
import { decode } from '../signing/base64url.js';

type Claims = Record<string, unknown>;

/**
 * Nothing for a text that is no compact JWS.
 * @throws {SyntaxError} when it has the form of one, and says nothing.
 */
export function claimsOf(jws: string): Claims | undefined {
  const claims = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(jws.trim())?.[1];
  return claims === undefined ? undefined : (JSON.parse(decode(claims)) as Claims);
}
