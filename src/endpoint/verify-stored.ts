/**
 * A row of the store, checked again: for a site that wants to know that nobody wrote into its
 * database.
 */
import type { Receipt } from '../domain/schema.js';
import { look } from './findings.js';
import type { StoredRecord } from './record-store.js';
import type { KeysDocument } from './server-key.js';
import { saysNo } from './take-refusal.js';
import { differ, verifyCopy, type Verified } from './verify-copy.js';

/** JSON whose members stand in one order: a `jsonb` column has an order of its own. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** What a receipt says of a record that was believed. */
const SOUND: Receipt['status'][] = ['effective', 'pending-confirmation', 'no-effect'];

const onlyNoes = (decisions: unknown): boolean =>
  Array.isArray(decisions) && decisions.every(saysNo);

/**
 * Whether the row is of the kind that it says. What was signed stands beside its payload until both
 * are erased; of a record that nobody could believe its noes are kept, and nothing that was signed.
 */
function checkProof({ proof, jws, payload }: StoredRecord, verified: Verified): void {
  const { record, event, receipt } = verified;
  const isUnproven = proof === 'unproven';
  const statuses: Receipt['status'][] = isUnproven ? ['unproven', 'no-effect'] : SOUND;
  if (receipt && !statuses.includes(receipt.status)) {
    differ('The column of `proof` is not what the receipt says.');
  }
  if ((event && proof !== 'event') || (record && proof === 'event')) {
    differ('The column of `proof` is not what was signed.');
  }
  if (!isUnproven && payload && !jws) differ('The record is gone, and its payload is not.');
  if (isUnproven && jws) differ('A record stands there that was not believed.');
  if (isUnproven && payload && !onlyNoes(payload.decisions)) {
    differ('What nobody signed is more than a no.');
  }
}

/** Whether the columns still say what was signed. */
function checkRow(row: StoredRecord, verified: Verified): void {
  const { record, event, receipt } = verified;
  if (!row.receipt) differ('The receipt is gone.');
  const signed = record ?? event;
  if (signed && ordered(signed) !== ordered(row.payload)) {
    differ('The payload beside the record is not the one that was signed.');
  }
  checkProof(row, verified);
  const { jti: recordId, partition, seq, recordHash, prev, chain, effectiveAt } = row;
  const columns = { recordId, partition, seq, recordHash, prev, chain, effectiveAt };
  const other = (Object.keys(columns) as (keyof typeof columns)[]).find(
    (name) => receipt && receipt[name] !== columns[name],
  );
  if (other) differ(`The column of \`${other}\` is not what the receipt says.`);
}

/**
 * Checks a row of the store again, as `verifyCopy` checks a person's copy, and that the columns
 * beside the signed bytes still say the same. For a site that wants to know, before it relies on
 * a row, that nobody wrote into its database. Never throws for what stands in the row.
 *
 * @example
 * const { findings } = await verifyStored(row, await keysDocument(key, closedKeys));
 * const isSound = holds(findings);
 */
export async function verifyStored(row: StoredRecord, keys: KeysDocument): Promise<Verified> {
  const refusal = row.proof === 'unproven' ? row.payload : null;
  const verified = await verifyCopy({ record: row.jws, refusal, receipt: row.receipt }, keys);
  const finding = await look('row', () => checkRow(row, verified));
  return { ...verified, findings: [...verified.findings, finding] };
}
