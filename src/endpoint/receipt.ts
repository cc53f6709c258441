/** The countersignature: when a record took effect, and its place in the chain. */
import { receiptSchema, type Receipt } from '../domain/schema.js';
import { uuidv7 } from '../domain/uuid.js';
import { sha256 } from './hash.js';
import type { Head, Link, NewRecord } from './record-store.js';
import { badOf, signByServer, verifyByServer } from './server-jws.js';
import type { KeysDocument, ServerKey } from './server-key.js';

/** Who countersigns, under which address, by which clock (milliseconds). */
export interface Countersigner {
  key: ServerKey;
  issuer: string;
  now: () => number;
}

type Countersigned = Pick<NewRecord, 'jti' | 'proof' | 'payload' | 'subject'>;

const NAMED = ['token', 'account'];

const chainHash = ({ prev, recordHash, seq, effectiveAt }: Omit<Link, 'partition' | 'chain'>) =>
  sha256(`${prev}.${recordHash}.${seq}.${effectiveAt}`);

/** The link that follows `head`; `now` in milliseconds. */
export async function nextLink(
  partition: string,
  head: Head,
  recordHash: string,
  now: number,
): Promise<Link> {
  const effectiveAt = new Date(now).toISOString();
  const link = { partition, seq: head.seq + 1, recordHash, prev: head.chain, effectiveAt };
  return { ...link, chain: await chainHash(link) };
}

/** A page of choices shows whose they are; where it names nobody, nobody's change. */
const isOfNobody = (payload: Countersigned['payload']): boolean =>
  payload !== null &&
  'method' in payload &&
  payload.method.surface === 'grid' &&
  payload.subject.idType === 'none';

function statusOf({ proof, payload, subject }: Countersigned): Receipt['status'] {
  if (proof === 'event') return 'effective';
  if (isOfNobody(payload)) return 'no-effect';
  // It names somebody, and is bound to nobody.
  if (!subject && NAMED.includes(payload?.subject?.idType ?? '')) return 'no-effect';
  if (proof === 'unproven') return 'unproven';
  const states = payload?.decisions?.map(({ state }) => state) ?? [];
  if (states.includes('requested')) return 'pending-confirmation';
  return states.every((state) => state === 'unanswered') ? 'no-effect' : 'effective';
}

/** Signs the receipt of one record at one place of the chain, as a compact JWS. */
export function createReceipt(
  record: Countersigned,
  { partition, seq, recordHash, prev, chain, effectiveAt }: Link,
  { key, issuer, now }: Countersigner,
): Promise<string> {
  const { payload } = record;
  const claims: Receipt = {
    schema: 'consent-receipt/1',
    jti: uuidv7(now(), crypto.getRandomValues(new Uint8Array(10))),
    iss: issuer,
    iat: Math.floor(now() / 1000),
    recordId: record.jti,
    recordHash,
    effectiveAt,
    status: statusOf(record),
    partition,
    seq,
    prev,
    chain,
    ...(payload && 'withdraw' in payload && { withdraw: payload.withdraw }),
  };
  return signByServer('receipt', claims, key);
}

/**
 * Verifies a receipt against the issuer's keys document: its signature, its claims, its own link
 * of the chain, and that its key was not closed before it signed.
 * @throws {ConsentError} `bad-receipt`.
 */
export async function verifyReceipt(jws: string, document: KeysDocument): Promise<Receipt> {
  const receipt = await verifyByServer(jws, document, { name: 'receipt', schema: receiptSchema });
  if (receipt.chain !== (await chainHash(receipt))) {
    throw badOf('receipt')('The link does not follow from what it links.');
  }
  return receipt;
}
