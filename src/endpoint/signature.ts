/**
 * The signature of a record, and the few headers under which it counts. The key comes with the
 * record, as in DPoP (RFC 9449): it proves that nothing changed since the act.
 */
import { base64url, compactVerify, importJWK } from 'jose';
import * as z from 'zod';
import { decodeBase64, readHeader, type Message } from './message.js';
import { refusedFor } from './problem.js';
import { firstIssue } from './issue.js';

const typ = z.literal('consent-record+jwt');
/** A member of a public key: 32 bytes in base64url. */
export const coordinate = z.string().regex(/^[\w-]{43}$/);

/** Closed, so that `crit`, `jku`, `x5u`, `kid` or a private `d` never get as far as a library. */
const headerSchema = z.discriminatedUnion('alg', [
  z.strictObject({
    alg: z.literal('ES256'),
    typ,
    jwk: z.strictObject({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      x: coordinate,
      y: coordinate,
    }),
  }),
  z.strictObject({
    alg: z.enum(['Ed25519', 'EdDSA']),
    typ,
    jwk: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate }),
  }),
]);

/**
 * Checks that the bytes are those that were signed, by the key that came with them.
 * @throws {ConsentError} `bad-signature` when the header holds anything but the algorithm, the
 * type and the public key of a record, or the signature does not fit; `schema` when the header
 * cannot be read.
 */
export async function checkSignature({ text, signed }: Message): Promise<void> {
  if (!signed) throw refusedFor('bad-signature', 'A yes has to be signed; only a no goes without.');
  const header = headerSchema.safeParse(readHeader(signed.header));
  if (!header.success) {
    const issue = firstIssue(header.error);
    throw refusedFor(
      'bad-signature',
      `The header must hold exactly \`alg\`, \`typ\` and a public \`jwk\`: ${issue}`,
    );
  }
  // A signature with stray bits in its last character would be the same signature spelt twice.
  if (base64url.encode(decodeBase64(signed.signature, 'signature')) !== signed.signature) {
    throw refusedFor('bad-signature', 'The signature is not spelt in canonical base64url.');
  }
  const { alg, jwk } = header.data;
  try {
    await compactVerify(text, await importJWK(jwk, alg), { algorithms: [alg] });
  } catch (cause) {
    const detail = 'The signature does not fit the record and its key: send the bytes as signed.';
    throw refusedFor('bad-signature', detail, cause);
  }
}
