/** Believing a record: every check, in its order, each with its own problem. */
import { contradictions } from '../domain/contradictions.js';
import { MEND } from '../domain/mend.js';
import { REGIME_MEND } from '../domain/regime-mend.js';
import { shortfalls } from '../domain/regime.js';
import { recordSchema, type ConsentRecord } from '../domain/schema.js';
import { onlyRefuses } from '../domain/states.js';
import { checkNotice } from '../domain/wording.js';
import { sha256 } from './hash.js';
import { firstIssue } from './issue.js';
import { hashes, readMessage, readPayload, type Hashes, type Message } from './message.js';
import { refusedFor } from './problem.js';
import { repaired } from './repaired.js';
import { checkSignature } from './signature.js';

const DAY = 86_400;

/** Which records are for us, and what time it is. */
export interface Expectation {
  /** The endpoint's URL; or several, where a page without endpoint names its own origin. */
  audience: string | string[];
  /** Milliseconds since 1970, such as `Date.now`. */
  now: () => number;
}

export interface VerifiedRecord extends Hashes {
  record: ConsentRecord;
  /** The record's id: the same id again is the same record, or a refused one. */
  jti: string;
  /** It came more than 24 hours after its act. */
  late: boolean;
}

/** What a record, or what is left of one, was made for. */
export function checkAudience(aud: unknown, audience: string | string[]): void {
  if (![audience].flat().some((ours) => ours === aud)) {
    throw refusedFor(
      'wrong-audience',
      `\`aud\` must be ${[audience].flat().join(' or ')}: sign the record for the endpoint that gets it.`,
    );
  }
}

function checkNothingPrechecked({ decisions }: Record<string, unknown>): void {
  const found = Array.isArray(decisions) ? (decisions as ({ initial?: unknown } | null)[]) : [];
  if (found.some((decision) => decision?.initial === 'checked')) {
    throw refusedFor('prechecked', 'A box that was ticked before the person came proves nothing.');
  }
}

function parseRecord(payload: Record<string, unknown>): ConsentRecord {
  const parsed = recordSchema.safeParse(payload);
  if (!parsed.success) throw refusedFor('schema', `In the payload, ${firstIssue(parsed.error)}`);
  if (JSON.stringify(parsed.data) !== JSON.stringify(repaired(parsed.data))) {
    throw refusedFor('schema', 'A text holds U+0000 or half of a surrogate pair: remove it.');
  }
  return parsed.data;
}

function checkStates(record: ConsentRecord): void {
  const [broken] = contradictions(record);
  if (broken) throw refusedFor('state-basis', `The record breaks this rule: ${broken}.`);
}

/** Whether the law of the place, on the day of the act, lets such an answer count. */
function checkRegime({ jurisdiction, subject, iat, decisions }: ConsentRecord): void {
  const circumstances = { jurisdiction, capacity: subject.capacity, at: iat * 1000 };
  const [code] = decisions.flatMap((decision) => shortfalls(decision, circumstances));
  if (!code) return;
  const { rule, how } = REGIME_MEND[code];
  throw refusedFor('state-basis', `${code} (${rule}): ${how}`);
}

/** A page may have been offline: its no is as good as ever, its yes only for a month. */
function isLate(record: ConsentRecord, now: number): boolean {
  const age = now / 1000 - record.iat;
  if (age < -DAY) {
    throw refusedFor('clock-skew', '`iat` is more than a day ahead: set the clock that signs.');
  }
  if (age > 30 * DAY && !onlyRefuses(record)) {
    throw refusedFor('clock-skew', '`iat` is more than 30 days ago: ask the person again.');
  }
  return age > DAY;
}

async function checkWords(record: ConsentRecord): Promise<void> {
  const { text, digest } = record.notice;
  if (digest !== `sha-256:${await sha256(text)}`) {
    throw refusedFor('wording', '`notice.digest` is not the SHA-256 of `notice.text` in UTF-8.');
  }
  const [code] = checkNotice(record);
  if (code) throw refusedFor('wording', `${code}: ${MEND[code].how}`);
}

/** Verifies a body that was taken apart already. @throws {ConsentError} as `verifyRecord`. */
export async function verifyMessage(
  message: Message,
  { audience, now }: Expectation,
): Promise<VerifiedRecord> {
  await checkSignature(message);
  const payload = readPayload(message);
  checkNothingPrechecked(payload);
  const record = parseRecord(payload);
  checkStates(record);
  checkRegime(record);
  checkAudience(record.aud, audience);
  const late = isLate(record, now());
  await checkWords(record);
  return { record, jti: record.jti, ...(await hashes(message)), late };
}

/**
 * Verifies one signed record: `jws` is the body as it was posted.
 * @throws {ConsentError} with a code of `PROBLEMS`; its message says how to mend the record.
 */
export const verifyRecord = async (
  jws: string | Uint8Array,
  expectation: Expectation,
): Promise<VerifiedRecord> => verifyMessage(readMessage(jws), expectation);
