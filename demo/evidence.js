/** A stored row as evidence: nothing is believed because it was checked once, all is checked again. */
import { isDeepStrictEqual } from 'node:util';
import { keysDocument, verifyReceipt, verifyRecord } from 'ouinon/server';

/** @typedef {import('ouinon/server').StoredRecord} StoredRecord */
/** @typedef {Awaited<ReturnType<ReturnType<typeof evidenceReader>>>} Evidence */

/** @param {import('ouinon/server').Receiver} receiver */
export function evidenceReader({ key }) {
  /** @param {StoredRecord} stored */
  return async function evidenceOf(stored) {
    const { jti, jws, payload, proof } = stored;
    const decisions = payload?.decisions ?? [];
    return {
      jti,
      /** All the words that were on the screen; the sentence beside the box among them. */
      words: payload?.notice?.text ?? null,
      label: payload?.offered?.[0]?.label ?? null,
      lang: payload?.notice?.lang ?? null,
      state: [...new Set(decisions.map(({ state }) => state))].join(' ') || null,
      decisions,
      controller: payload?.controller ?? null,
      decidedAt: payload ? new Date(payload.iat * 1000).toISOString() : null,
      proof,
      ...(await checkRecord(stored)),
      receipt: await checkReceipt(stored, await keysDocument(key)),
      payload,
      jws,
    };
  };
}

/**
 * Verifies the signed bytes, and that the columns beside them still say the same. The clock and
 * the audience are those of the record's arrival: a yes does not fade because it grew old, nor
 * because the demo moved to another port.
 */
async function checkRecord({ jws, payload, recordHash, effectiveAt }) {
  if (!payload) return failed('Erased: only its place in the chain is left.');
  if (!jws) return failed('It came unsigned, or not right.');
  try {
    const now = () => Date.parse(effectiveAt);
    const verified = await verifyRecord(jws, { audience: payload.aud, now });
    const same = verified.recordHash === recordHash && isDeepStrictEqual(verified.record, payload);
    return same ? { verified: true } : failed('The database holds something else than was signed.');
  } catch (error) {
    return failed(error.message);
  }
}

/** Verifies the countersignature, and that it speaks of this record at this place of the chain. */
async function checkReceipt({ receipt: jws, jti, seq, recordHash, chain, effectiveAt }, keys) {
  try {
    const claims = await verifyReceipt(jws, keys);
    const expected = { recordId: jti, seq, recordHash, chain, effectiveAt };
    const same = Object.keys(expected).every((name) => claims[name] === expected[name]);
    return {
      ...claims,
      ...(same ? { verified: true } : failed('The receipt speaks of something else.')),
      jws,
    };
  } catch (error) {
    return { seq, effectiveAt, chain, recordHash, ...failed(error.message), jws };
  }
}

const failed = (problem) => ({ verified: false, problem });
