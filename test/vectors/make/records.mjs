// The payloads, digested and signed, with all that can be computed from them.
import { KEYS, publicPart } from './keys.mjs';
import { ENTRIES } from './payloads.mjs';
import { base64url, headerOf, sha256, sign, thumbprint } from './sign.mjs';

/** Order of P-256: (r, s) and (r, n − s) are both signatures of the same bytes. */
const N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/** The same record under the other spelling of its signature: a duplicate, not another record. */
function reencoded(jws) {
  const end = jws.lastIndexOf('.') + 1;
  const bytes = Buffer.from(jws.slice(end), 'base64url');
  const s = N - BigInt(`0x${bytes.toString('hex', 32)}`);
  bytes.write(s.toString(16).padStart(64, '0'), 32, 'hex');
  return jws.slice(0, end) + base64url(bytes);
}

/** The digest stands where src/signing/jws.ts puts it: last in the notice. */
const digested = (payload) => ({
  ...payload,
  notice: { ...payload.notice, digest: `sha-256:${sha256(payload.notice.text)}` },
});

export const records = ENTRIES.map(({ name, seen, payload: undigested }) => {
  const alg = name.includes('Ed25519') ? 'Ed25519' : 'ES256';
  const payload = digested(undigested);
  const jws = sign(headerOf(alg), payload, alg);
  return {
    name,
    alg,
    seen,
    payload,
    jws,
    ...(alg === 'ES256' && { reencoded: reencoded(jws) }),
    recordHash: sha256(jws),
    payloadHash: sha256(JSON.stringify(payload)),
    thumbprint: thumbprint(publicPart(KEYS[alg])),
  };
});
