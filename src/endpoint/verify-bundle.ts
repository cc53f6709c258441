/** All copies of a person together: whether the receipts can be of one chain, and of the published one. */
import { ConsentError } from '../domain/errors.js';
import type { Receipt } from '../domain/schema.js';
import type { Copies } from './copy.js';
import { look, type Finding } from './findings.js';
import { verifyHead, type ChainHead } from './head.js';
import type { KeysDocument } from './server-key.js';
import { verifyCopy, type Verified } from './verify-copy.js';

export interface VerifiedBundle {
  records: Verified[];
  /** What can be said of the receipts together, and of the published head. */
  findings: Finding[];
}

/** Clocks of several servers may differ by so many milliseconds. */
const SKEW = 5 * 60_000;

function broken(detail: string): never {
  throw new ConsentError('bad-chain', detail);
}

/** Two records at one place, or neighbours that are not linked, cannot be of one chain. */
function checkOrder(receipts: Receipt[]): void {
  const places = new Map<string, Receipt>();
  const at = (partition: string, seq: number) => `${seq} of ${partition}`;
  for (const receipt of receipts) {
    const place = at(receipt.partition, receipt.seq);
    const other = places.get(place) ?? receipt;
    if (other.chain !== receipt.chain) broken(`Two records were given the place ${place}.`);
    places.set(place, receipt);
  }
  for (const { partition, seq, prev } of places.values()) {
    const before = places.get(at(partition, seq - 1));
    if (before && before.chain !== prev) {
      broken(`The place ${at(partition, seq)} does not follow the one before.`);
    }
  }
}

/** A head fixes what came before it: nothing can be added under an older date. */
function checkAgainst(head: ChainHead, receipts: Receipt[]): void {
  for (const { partition, seq, chain, effectiveAt } of receipts) {
    const end = head.chains.find((one) => one.partition === partition) ?? { seq: 0, chain: '' };
    if (seq === end.seq && chain !== end.chain) broken(`The head of ${partition} is another one.`);
    const age = Date.parse(head.at) - Date.parse(effectiveAt);
    if (seq > end.seq && age > SKEW) {
      broken(`The place ${seq} bears an older date than the head, and is not in it.`);
    }
    if (seq <= end.seq && age < -SKEW) {
      broken(`The place ${seq} is in the head, and bears a later date.`);
    }
  }
}

async function findHead({ head }: Copies, keys: KeysDocument | undefined, receipts: Receipt[]) {
  if (!head) return [];
  if (!keys) return [{ check: 'head', result: 'unchecked' } as const];
  return [await look('head', async () => checkAgainst(await verifyHead(head, keys), receipts))];
}

/** Checks every copy by itself, then all of them together. `keys` win over those of the file. */
export async function verifyBundle(copies: Copies, keys = copies.keys): Promise<VerifiedBundle> {
  const records: Verified[] = [];
  for (const copy of copies.records) records.push(await verifyCopy(copy, keys));
  const receipts = records.flatMap(({ receipt }) => receipt ?? []);
  const order = await look('order', () => checkOrder(receipts));
  const isOne = receipts.length < 2 ? [] : [order];
  return { records, findings: [...isOne, ...(await findHead(copies, keys, receipts))] };
}
