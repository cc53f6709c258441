/**
 * A record and its receipt, checked again by whoever holds them, with nothing but the public keys
 * of who signed the receipt. Nothing is believed because it was checked once.
 */
import { ConsentError } from '../domain/errors.js';
import type { ConsentRecord, Receipt } from '../domain/schema.js';
import type { Copy } from './copy.js';
import type { ConsentEvent } from './event-schema.js';
import { verifyEvent } from './events.js';
import { look, type Finding } from './findings.js';
import { sha256 } from './hash.js';
import { readHeader, readMessage, readPayload, type Message } from './message.js';
import { verifyReceipt } from './receipt.js';
import { EVENT_TYPE } from './server-jws.js';
import type { KeysDocument } from './server-key.js';
import { checkSignature } from './signature.js';
import { verifyMessage } from './verify-record.js';

/** What a copy says, as far as it could be read, and what became of each check. */
export interface Verified {
  record?: ConsentRecord;
  event?: ConsentEvent;
  receipt?: Receipt;
  findings: Finding[];
}

/** Says that two things which ought to be one are not. */
export function differ(detail: string): never {
  throw new ConsentError('mismatch', detail);
}

const hasFailed = (findings: Finding[]): boolean =>
  findings.some(({ result }) => result === 'failed');

async function checkDigest(message: Message): Promise<void> {
  const { text, digest } = Object(readPayload(message)['notice']) as Record<string, unknown>;
  if (digest === `sha-256:${await sha256(String(text))}`) return;
  differ('`notice.digest` is not the SHA-256 of `notice.text`.');
}

/**
 * The clock and the audience are those of the arrival: a yes does not fade because it grew old,
 * nor because the endpoint moved.
 */
async function verifySigned(message: Message, arrival: number | undefined): Promise<Verified> {
  const findings = [await look('signature', () => checkSignature(message))];
  if (hasFailed(findings)) return { findings };
  findings.push(await look('words', () => checkDigest(message)));
  if (hasFailed(findings)) return { findings };
  const { aud, iat } = readPayload(message) as { aud: string; iat: number };
  const expectation = { audience: aud, now: () => arrival ?? Number(iat) * 1000 };
  let record: ConsentRecord | undefined;
  const rules = await look('rules', async () => {
    ({ record } = await verifyMessage(message, expectation));
  });
  return { ...(record && { record }), findings: [...findings, rules] };
}

/** What the endpoint wrote itself is signed with its own key, as its receipts are. */
async function verifyOwn(text: string, keys: KeysDocument | undefined): Promise<Verified> {
  if (!keys) return { findings: [{ check: 'event', result: 'unchecked' }] };
  let event: ConsentEvent | undefined;
  const finding = await look('event', async () => {
    event = await verifyEvent(text, keys);
  });
  return { ...(event && { event }), findings: [finding] };
}

interface Circumstances {
  keys: KeysDocument | undefined;
  /** Milliseconds, where a receipt tells. */
  arrival: number | undefined;
}

/** A body that is no message at all is a signature that fails. */
async function verifyText(text: string, { keys, arrival }: Circumstances): Promise<Verified> {
  let message: Message | undefined;
  let isOwn = false;
  const reading = await look('signature', () => {
    message = readMessage(text);
    isOwn = message.signed !== undefined && readHeader(message.signed.header)['typ'] === EVENT_TYPE;
  });
  if (!message || reading.result === 'failed') return { findings: [reading] };
  return isOwn ? verifyOwn(text, keys) : verifySigned(message, arrival);
}

async function verifyCountersignature(
  jws: string | null | undefined,
  keys: KeysDocument | undefined,
): Promise<Verified> {
  if (!jws || !keys) return { findings: [{ check: 'receipt', result: 'unchecked' }] };
  let receipt: Receipt | undefined;
  const finding = await look('receipt', async () => {
    receipt = await verifyReceipt(jws, keys);
  });
  return { ...(receipt && { receipt }), findings: [finding] };
}

/** Whether the receipt speaks of this very record, and of the id that it bears. */
async function checkMatch(text: string, { recordId, recordHash }: Receipt): Promise<void> {
  if (recordHash !== (await sha256(text))) differ('The receipt is of other bytes than these.');
  const { jti } = readPayload(readMessage(text));
  if (recordId !== jti) differ(`The receipt is of ${recordId}, and this is ${String(jti)}.`);
}

/**
 * Checks one copy: the record's signature, the digest of its words and the rules, the receipt's
 * signature, key and link, and that the two belong together. Never throws for what stands in it.
 * `keys` are those of the receipt's issuer; without them the receipt stays unchecked.
 */
export async function verifyCopy(
  { record: text, refusal, receipt: jws }: Copy,
  keys?: KeysDocument,
): Promise<Verified> {
  const { receipt, findings: last } = await verifyCountersignature(jws, keys);
  const first = text
    ? await verifyText(text, { keys, arrival: receipt && Date.parse(receipt.effectiveAt) })
    : { findings: [{ check: refusal ? 'unsigned' : 'erased', result: 'none' } as const] };
  const findings = [...first.findings, ...last];
  if (text && receipt && !hasFailed(first.findings.slice(0, 1))) {
    findings.push(await look('match', () => checkMatch(text, receipt)));
  }
  return { ...first, ...(receipt && { receipt }), findings };
}
