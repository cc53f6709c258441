/**
 * Web hooks: those who received a person's data are told what they said since (EP-13). Each target
 * has its own place in the feed, so that one that is down for a day loses nothing, and holds up
 * nobody else.
 */
import { readChanges, type Changes } from './changes.js';
import type { DeadLetter, HookState } from './hook-store.js';
import { openHook, type Hook, type Post } from './hook-post.js';
import { issuerOf, nowOf, type Receiver } from './receiver.js';

/** An endpoint that tells others. */
export interface HookSender extends Receiver {
  hooks: Hook[];
}

/** What became of a target. */
export interface HookReport {
  url: string;
  /** The place in the feed up to which it has been told. */
  seq: number;
  /** How many changes it took now. */
  delivered: number;
  /** Why it would not take the next. */
  problem?: string;
  /** When it is asked again, RFC 3339. */
  retryAt?: string;
}

/** Rows of the feed in one delivery, and deliveries to one target in one call. */
const ROWS = 100;
const DELIVERIES = 40;

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** How long one deliverer may take for one target before another may think it dead. */
const LEASE = HOUR / 4;
/** What a target has not taken after three days is set aside. */
const GIVE_UP = 72 * HOUR;

const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** 10 s, 20 s, 40 s … and at last every hour. */
const pause = (attempts: number): number => Math.min(10 * SECOND * 2 ** (attempts - 1), HOUR);

/** Posts one part of the feed; nothing at all where it holds nothing for anyone. */
async function tell(
  receiver: Receiver,
  post: Post,
  after: number,
  { changes, next }: Changes,
): Promise<string | undefined> {
  if (changes.length === 0) return undefined;
  const iss = issuerOf(receiver);
  const body = JSON.stringify({ schema: 'consent-changes/1', iss, changes, next });
  return post({ id: `changes-${after}-${next}`, body, now: nowOf(receiver) });
}

/** After a failure: when to try again, or what to set aside. */
async function failed(
  { store }: Receiver,
  state: HookState,
  { problem, until, now }: { problem: string; until: number; now: number },
): Promise<HookState> {
  const failingSince = state.failingSince ?? instant(now);
  const attempts = state.attempts + 1;
  const { url, seq: after } = state;
  const retryAt = instant(now + pause(attempts));
  if (now - Date.parse(failingSince) < GIVE_UP)
    return { ...state, attempts, failingSince, retryAt };
  await store.addDeadLetter({ url, after, until, reason: problem, at: instant(now) });
  return { url, seq: until, attempts: 0, failingSince: null, retryAt };
}

async function deliverTo(receiver: Receiver, post: Post, leased: HookState): Promise<HookReport> {
  const { url } = leased;
  let state = leased;
  let delivered = 0;
  for (let times = 0; times < DELIVERIES; times += 1) {
    const part = await readChanges(receiver, state.seq, ROWS);
    const problem = await tell(receiver, post, state.seq, part);
    if (problem !== undefined) {
      const now = nowOf(receiver);
      state = await failed(receiver, state, { problem, until: part.next, now });
      const { seq, retryAt } = state;
      await receiver.store.release(state);
      return { url, seq, delivered, problem, ...(retryAt !== null && { retryAt }) };
    }
    state = { url, seq: part.next, attempts: 0, failingSince: null, retryAt: null };
    delivered += part.changes.length;
    if (!part.more) break;
  }
  await receiver.store.release(state);
  return { url, seq: state.seq, delivered };
}

async function deliver(receiver: Receiver, hook: Hook): Promise<HookReport | undefined> {
  const post = await openHook(hook);
  const now = nowOf(receiver);
  const state = await receiver.store.lease(hook.url, instant(now), instant(now + LEASE));
  if (!state) return undefined;
  if (state.retryAt === null || Date.parse(state.retryAt) <= now) {
    return deliverTo(receiver, post, state);
  }
  await receiver.store.release(state);
  const { url, seq, retryAt } = state;
  return { url, seq, delivered: 0, retryAt };
}

/**
 * Tells every target what it has not been told yet, all at once. Call it from a timer, a queue or a
 * worker's schedule, every minute or so; several callers do no harm, a target that another has in
 * hand is left out. Every change arrives at least once, perhaps twice. After a failure the pauses
 * grow to an hour; after three days the part that was not taken is set aside (`deadLetters`), and
 * the next one is tried.
 * @throws {ConsentError} `bad-secret`. Rejects when the store fails: then it may be called again.
 */
export async function deliverHooks(sender: HookSender): Promise<HookReport[]> {
  const reports = await Promise.all(sender.hooks.map((hook) => deliver(sender, hook)));
  return reports.flatMap((report) => report ?? []);
}

/** What was set aside for one target, or for all. */
export const deadLetters = ({ store }: Receiver, url?: string): Promise<DeadLetter[]> =>
  store.deadLetters(url);

async function again(sender: Receiver, post: Post, letter: DeadLetter): Promise<boolean> {
  for (let after = letter.after; after < letter.until;) {
    const part = await readChanges(sender, after, Math.min(ROWS, letter.until - after));
    if (part.next === after || (await tell(sender, post, after, part)) !== undefined) return false;
    after = part.next;
  }
  await sender.store.removeDeadLetter(letter);
  return true;
}

/**
 * Sends what was set aside again, with what holds by now; what is not taken stays set aside.
 * Answers how many parts were taken.
 * @throws {ConsentError} `bad-secret`. Rejects when the store fails: then it may be called again.
 */
export async function replayHooks(sender: HookSender, url?: string): Promise<number> {
  let taken = 0;
  for (const hook of sender.hooks.filter((one) => url === undefined || one.url === url)) {
    const post = await openHook(hook);
    for (const letter of await sender.store.deadLetters(hook.url)) {
      if (!(await again(sender, post, letter))) break;
      taken += 1;
    }
  }
  return taken;
}
