/**
 * A no always gets through. Where a record cannot be believed as a whole, its refusals,
 * withdrawals and objections still take effect; nothing else of it is kept.
 */
import { refusalSchema, type State } from '../domain/schema.js';
import { isNo } from '../domain/states.js';
import { firstIssue } from './issue.js';
import { hashes, readMessage, readPayload, type Hashes, type Message } from './message.js';
import { refusedFor } from './problem.js';
import type { UnprovenRefusal } from './record-store.js';
import { repaired } from './repaired.js';
import { checkAudience, type Expectation } from './verify-record.js';

export interface TakenRefusal extends Hashes {
  refusal: UnprovenRefusal;
  jti: string;
}

/** Whether a decision is a no, whatever else it is. */
export const saysNo = (decision: unknown): boolean =>
  isNo((Object(decision) as { state: State }).state);

/** How many of the decisions in what was posted are noes, of whatever worth. */
export function noesIn(body: string | Uint8Array): 'all' | 'some' | 'none' {
  try {
    const { decisions } = readPayload(readMessage(body));
    if (!Array.isArray(decisions) || !decisions.some(saysNo)) return 'none';
    return decisions.every(saysNo) ? 'all' : 'some';
  } catch {
    return 'none';
  }
}

/** The decisions that stop something, one by one: a broken one does not take others with it. */
function refusedDecisions(decisions: unknown): unknown[] | undefined {
  if (!Array.isArray(decisions)) return undefined;
  const { element } = refusalSchema.shape.decisions;
  const noes: unknown[] = decisions.filter(saysNo);
  const whole = noes.filter((decision) => element.safeParse(decision).success);
  return whole.length > 0 ? whole : noes;
}

/**
 * What a body stops, whatever its header, its signature, its words and its clock. A time in the
 * future becomes now, or a wrong clock would outlast every later yes.
 * @throws {ConsentError} `schema` or `wrong-audience`; `bad-signature` when nothing says no.
 */
export async function takeRefusal(
  message: Message,
  { audience, now }: Expectation,
): Promise<TakenRefusal> {
  const payload = readPayload(message);
  const decisions = refusedDecisions(payload['decisions']);
  if (decisions?.length === 0) {
    throw refusedFor('bad-signature', 'A yes has to be signed; only a no goes without.');
  }
  const parsed = refusalSchema.safeParse({ ...payload, decisions });
  if (!parsed.success) throw refusedFor('schema', `In the payload, ${firstIssue(parsed.error)}`);
  checkAudience(parsed.data.aud, audience);
  const seconds = Math.floor(now() / 1000);
  const iat = Math.min(parsed.data.iat ?? seconds, seconds);
  const refusal = repaired({ ...parsed.data, iat });
  return { refusal, jti: refusal.jti, ...(await hashes(message)) };
}
