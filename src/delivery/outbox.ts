/**
 * At-least-once delivery. An entry is written before anything asynchronous happens and leaves
 * only on a 2xx, or on a refusal by the endpoint that is said aloud; the record's id makes it once.
 */
import { canSign } from '../signing/document-key.js';
import { seal } from '../signing/jws.js';
import { type Answer, type Parcel, post, postUnheard } from './post.js';
import { refusalIn } from './receipt.js';
import { drop, keep, kept, type StoredEntry } from './storage.js';

/** What became of a record so far; `durable` is false when only this page still holds it. */
export interface Delivery extends Answer {
  durable: boolean;
}

interface Entry extends StoredEntry, Pick<Parcel, 'wrap'> {
  report: (delivery: Delivery) => void;
  /** A signature of this body that somebody is making already. */
  signing: Promise<string | undefined> | undefined;
  durable: boolean;
  /** How often it was tried; what an earlier page left counts as tried once. */
  attempts: number;
  /** When the next attempt is due, in milliseconds of a clock that nobody sets. */
  due: number;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 300_000;
/** As long as an endpoint may ask us to wait. */
const LONGEST_WAIT = 3_600_000;
/** How long an endpoint may say nothing. */
const SILENCE = 30_000;
/** Why an attempt was given up: the person does not want to wait for it. */
const AGAIN = 'again';

const pending = new Map<string, Entry>();
let running: Promise<void> | undefined;
let attempt: AbortController | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const isSealed = ({ body }: StoredEntry): boolean => !body.startsWith('{');

/**
 * Takes a record for delivery; whether it survives the page. Synchronous: when it returns, the
 * record is as durable as it gets. A body that is not sealed is a refusal, on its way before
 * `signing` has come to its end.
 */
export function enqueue(
  entry: StoredEntry & Parcel,
  report: Entry['report'],
  signing?: Entry['signing'],
): boolean {
  const durable = keep(entry);
  add({ ...entry, report, signing, durable });
  void deliver();
  return durable;
}

const add = (entry: Omit<Entry, 'attempts' | 'due'>, attempts = 0) =>
  pending.set(entry.jti, { ...entry, attempts, due: 0 });

/** The bodies of what waits here for an endpoint. */
export const waitingFor = (endpoint: string): string[] =>
  Array.from(pending.values()).flatMap((it) => (it.endpoint === endpoint ? it.body : []));

/** Delivered, refused, or a yes that was taken back before it arrived: it goes no more. */
export function forget(jti: string): void {
  pending.delete(jti);
  drop(jti);
}

/** Tries everything again now, whatever pauses were left and whoever keeps us waiting. */
export function retry(): void {
  for (const entry of pending.values()) entry.due = 0;
  attempt?.abort(AGAIN);
  void deliver();
}

async function deliver(): Promise<void> {
  if (running) await running;
  const isFresh = [...pending.values()].every(({ attempts }) => !attempts);
  running ??= (isFresh ? sendDue() : oneTabAtATime(sendDue)).finally(() => {
    running = undefined;
    plan();
  });
}

/**
 * What an earlier page left, every tab has found; what was just said here waits for no other tab.
 * Web Locks need a secure context and a store that the person allows. Without them two tabs may
 * send twice, and the id makes it once.
 */
const oneTabAtATime = (work: () => Promise<void>): Promise<void> =>
  navigator.locks?.request('ouinon', work).catch(work) ?? work();

async function sendDue(): Promise<void> {
  // What is forgotten while another is on its way is no more among them when its turn would come.
  for (const entry of pending.values()) {
    if (entry.due <= performance.now() && (await ready(entry))) settle(entry, await send(entry));
  }
}

/**
 * Signs a refusal that was written unsigned. What cannot be signed goes as it is, for the endpoint
 * takes it and marks it unproven. A stored unsigned yes is nobody's: it is dropped, never signed.
 */
async function ready(entry: Entry): Promise<boolean> {
  // Another page may have signed it since: then its bytes are the record's.
  entry.body = kept().find(({ jti }) => jti === entry.jti)?.body ?? entry.body;
  if (isSealed(entry)) return true;
  const record = refusalIn(entry.body);
  if (!record) {
    forget(entry.jti);
    return false;
  }
  const signing =
    !entry.unsigned && canSign() && (entry.signing ?? seal(record).catch(() => undefined));
  const jws = await signing;
  if (jws) entry.body = jws;
  else entry.unsigned = true;
  entry.durable = keep(entry);
  return true;
}

async function send(entry: Entry): Promise<Answer> {
  entry.attempts++;
  const current = (attempt = new AbortController());
  const silence = setTimeout(() => current.abort(), SILENCE);
  const answer = await post(entry, current.signal);
  clearTimeout(silence);
  return answer;
}

function settle(entry: Entry, answer: Answer): void {
  // Given up while it was on its way: it must not be kept again.
  if (answer.status === 'queued' && !pending.has(entry.jti)) return;
  if (answer.status === 'queued') {
    entry.due =
      attempt?.signal.reason === AGAIN ? 0 : performance.now() + pauseAfter(entry, answer);
  } else {
    forget(entry.jti);
  }
  entry.report({ ...answer, durable: entry.durable });
}

const pauseAfter = ({ attempts }: Entry, { wait }: Answer): number =>
  wait
    ? Math.min(wait * 1000, LONGEST_WAIT)
    : Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE);

function plan(): void {
  clearTimeout(timer);
  const due = Math.min(...Array.from(pending.values(), (entry) => entry.due));
  if (pending.size) timer = setTimeout(() => void deliver(), due - performance.now());
}

/** The network comes back, or the page goes away with something still in hand. */
function watchPage(): void {
  addEventListener('online', retry);
  addEventListener('pagehide', () => {
    for (const entry of pending.values()) {
      if (isSealed(entry) || !entry.durable) postUnheard(entry);
    }
  });
}

/** Sends what earlier pages left; called by elements when they appear, and once a page. */
export function start(): void {
  if (timer !== undefined) return;
  timer = setTimeout(() => void deliver());
  watchPage();
  for (const entry of kept()) {
    add({ ...entry, report: sayAloud, signing: undefined, durable: true }, 1);
  }
}

/** Nobody on this page waits for the answer to an earlier one. */
function sayAloud({ status, problem }: Delivery): void {
  if (status === 'rejected') console.warn('[ouinon] rejected', problem);
}
