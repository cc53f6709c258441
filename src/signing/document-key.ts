/** The key of this document: made at the first decision, kept in memory, gone with the page. */

export interface DocumentKey {
  privateKey: CryptoKey;
  /** Exactly the members that RFC 7638 hashes, for browsers add others on export. */
  jwk: { kty: string; crv: string; x: string; y: string };
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' };

let made: Promise<DocumentKey> | undefined;

/**
 * Whether this page can prove anything: WebCrypto exists in secure contexts alone. It is not read,
 * or a browser would set it up, for milliseconds, before anything is drawn.
 */
export const canSign = (): boolean => isSecureContext && 'subtle' in crypto;

/** The one key pair of this document. It cannot be exported, and a stored key would be a tracker. */
export function documentKey(): Promise<DocumentKey> {
  made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function make(): Promise<DocumentKey> {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(ALGORITHM, false, ['sign']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  return { privateKey, jwk: { kty: kty!, crv: crv!, x: x!, y: y! } };
}
