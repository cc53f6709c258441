/**
 * At-least-once delivery. An entry is written before anything asynchronous happens and leaves
 * only on a 2xx, or on a refusal by the endpoint that is said aloud; the record's id makes it once.
 */
import type { UnsealedRecord } from '../domain/record.js';
import { onlyRefuses } from '../domain/states.js';
import { canSign } from '../signing/document-key.js';
import { seal } from '../signing/jws.js';
import { type Answer, post, postUnheard } from './post.js';
import { drop, keep, kept, type StoredEntry } from './storage.js';

/** What became of a record so far; `durable` is false when only this page still holds it. */
export interface Delivery extends Answer {
  durable: boolean;
}

interface Entry extends StoredEntry {
  /** A signature of this body that somebody is making already. */
  signing: Promise<string | undefined> | undefined;
  durable: boolean;
  attempts: number;
  /** When the next attempt is due, in milliseconds of the page's clock. */
  due: number;
  report: (delivery: Delivery) => void;
}

const pending = new Map<string, Entry>();
const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;
const SILENCE = 30_000;

const isSealed = (entry: StoredEntry): boolean => !entry.body.startsWith('{');

/** Takes a record for delivery. Synchronous: when it returns, the record is as durable as it gets. */
export function enqueue(
  record: StoredEntry,
  report: Entry['report'],
  signing?: Promise<string | undefined>,
): void {
  accept(record, keep(record), report, signing);
  void deliver();
}

/** A refusal is on its way from the act on, before `signing` has come to its end. */
export const enqueueRefusal = (
  record: UnsealedRecord,
  endpoint: string,
  report: Entry['report'],
  signing?: Promise<string | undefined>,
): void => enqueue({ jti: record.jti, endpoint, body: JSON.stringify(record) }, report, signing);

function accept(
  record: StoredEntry,
  durable: boolean,
  report: Entry['report'],
  signing?: Promise<string | undefined>,
): void {
  pending.set(record.jti, { ...record, durable, report, signing, attempts: 0, due: 0 });
}

/** Sends what earlier pages left. */
function flush(): void {
  for (const entry of kept()) {
    if (!pending.has(entry.jti)) accept(entry, true, () => {});
  }
  void deliver();
}

/** Tries everything again now, whatever pauses were left and whoever keeps us waiting. */
export function retry(): void {
  for (const entry of pending.values()) entry.due = 0;
  attempt?.abort();
  void deliver();
}

let running: Promise<void> | undefined;
let attempt: AbortController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function deliver(): Promise<void> {
  if (running) await running;
  running ??= oneTabAtATime(sendDue).finally(() => {
    running = undefined;
    plan();
  });
  return running;
}

/** Web Locks need a secure context; without them two tabs may send twice, and the id makes it once. */
const oneTabAtATime = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request('ouinon', work) : work();

async function sendDue(): Promise<void> {
  for (const entry of [...pending.values()]) {
    if (entry.due <= Date.now() && (await sealed(entry))) settle(entry, await send(entry));
  }
}

async function send({ endpoint, jti, body }: Entry): Promise<Answer> {
  const current = (attempt = new AbortController());
  const silence = setTimeout(() => current.abort(), SILENCE);
  const answer = await post(endpoint, jti, body, current.signal);
  clearTimeout(silence);
  return answer;
}

/** Signs a stored refusal. A stored unsigned yes is nobody's yes: it is dropped, never signed. */
async function sealed(entry: Entry): Promise<boolean> {
  if (isSealed(entry)) return true;
  const record = refusal(entry.body);
  if (!record) {
    forget(entry);
    return false;
  }
  // What cannot be signed goes as it is: the endpoint takes a refusal and marks it unproven.
  if (canSign()) {
    entry.body = (await (entry.signing ?? seal(record)).catch(() => undefined)) ?? entry.body;
    entry.durable = keep({ jti: entry.jti, endpoint: entry.endpoint, body: entry.body });
  }
  return true;
}

function refusal(body: string): UnsealedRecord | undefined {
  try {
    const record = JSON.parse(body) as UnsealedRecord;
    return onlyRefuses(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

function settle(entry: Entry, answer: Answer): void {
  if (answer.status === 'queued') {
    const grown = Math.min(FIRST_PAUSE * 2 ** entry.attempts++, LONGEST_PAUSE);
    entry.due = Date.now() + (answer.wait ?? grown);
  } else {
    forget(entry);
  }
  entry.report({ ...answer, durable: entry.durable });
}

function forget(entry: Entry): void {
  pending.delete(entry.jti);
  drop(entry.jti);
}

function plan(): void {
  clearTimeout(timer);
  if (pending.size === 0) return;
  const next = Math.min(...Array.from(pending.values(), ({ due }) => due));
  timer = setTimeout(() => void deliver(), Math.max(0, next - Date.now()));
}

/** Once a page: the network coming back, and the page going away with something still in hand. */
let watching = false;
export function watchPage(): void {
  if (watching) return;
  watching = true;
  addEventListener('online', retry);
  addEventListener('pagehide', () => {
    for (const entry of pending.values()) {
      if (isSealed(entry) || !entry.durable) postUnheard(entry.endpoint, entry.body);
    }
  });
  flush();
}
