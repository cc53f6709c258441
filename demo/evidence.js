/** A stored row as evidence: nothing is believed because it was checked once, all is checked again. */
import { keysDocument, verifyStored } from 'ouinon/server';

/** @typedef {import('ouinon/server').StoredRecord} StoredRecord */
/** @typedef {Awaited<ReturnType<ReturnType<typeof evidenceReader>>>} Evidence */

/** @param {import('ouinon/server').Receiver} receiver */
export function evidenceReader({ key }) {
  /** @param {StoredRecord} stored */
  return async function evidenceOf(stored) {
    const { jti, jws, payload, proof } = stored;
    const { seq, effectiveAt, chain, recordHash } = stored;
    const { findings, receipt } = await verifyStored(stored, await keysDocument(key));
    const decisions = payload?.decisions ?? [];
    return {
      jti,
      /** All the words that were on the screen; the sentence beside the box among them. */
      words: payload?.notice?.text ?? null,
      label: payload?.offered?.[0]?.label ?? null,
      /** What the endpoint itself wrote down. */
      cause: payload?.cause ?? null,
      lang: payload?.notice?.lang ?? null,
      state: [...new Set(decisions.map(({ state }) => state))].join(' ') || null,
      decisions,
      controller: payload?.controller ?? null,
      decidedAt: payload ? new Date(payload.iat * 1000).toISOString() : null,
      proof,
      ...(unsigned(stored) ?? outcome(findings, OF_RECORD)),
      receipt: {
        ...(receipt ?? { seq, effectiveAt, chain, recordHash }),
        ...outcome(findings, OF_RECEIPT),
        jws: stored.receipt,
      },
      payload,
      jws,
    };
  };
}

/** The checks of the record and its columns, and those of the countersignature. */
const OF_RECORD = ['signature', 'words', 'rules', 'match', 'row'];
const OF_RECEIPT = ['receipt', 'match'];

/**
 * @param {import('ouinon/server').Finding[]} findings
 * @param {string[]} checks
 */
function outcome(findings, checks) {
  const failed = findings.find(({ check, result }) => checks.includes(check) && result !== 'ok');
  return failed ? { verified: false, problem: failed.detail ?? failed.check } : { verified: true };
}

/** What there is to say of a row that has no signed record. */
function unsigned({ payload, proof }) {
  if (!payload) return { verified: false, problem: 'Erased: only its place in the chain is left.' };
  if (proof !== 'unproven') return undefined;
  return { verified: false, problem: 'It came unsigned, or not right.' };
}
