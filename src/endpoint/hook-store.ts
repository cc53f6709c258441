/** How far each target of the web hooks has been told, and what could not be told. */
import type { PostgresClient } from './postgres-store.js';

/** One target, by its address. */
export interface HookState {
  url: string;
  /** The place in the feed up to which it has been told. */
  seq: number;
  /** How often the next delivery has failed in a row; and since when, RFC 3339. */
  attempts: number;
  failingSince: string | null;
  /** Not before then, RFC 3339. */
  retryAt: string | null;
}

/** A part of the feed that a target would not take, set aside so that the rest goes on. */
export interface DeadLetter {
  url: string;
  /** What comes after this place … */
  after: number;
  /** … up to this one. */
  until: number;
  reason: string;
  /** When it was given up, RFC 3339. */
  at: string;
}

export interface HookStore {
  /**
   * The state of a target, for one deliverer alone until `until` (RFC 3339): `undefined` where
   * another has it. A target that is new begins at the beginning.
   */
  lease(url: string, now: string, until: string): Promise<HookState | undefined>;
  /** Keeps what became of a delivery, and gives the target free. */
  release(state: HookState): Promise<void>;
  addDeadLetter(letter: DeadLetter): Promise<void>;
  /** Those of one target, or of all, the oldest first. */
  deadLetters(url?: string): Promise<DeadLetter[]>;
  removeDeadLetter(letter: Pick<DeadLetter, 'url' | 'after'>): Promise<void>;
}

export const HOOK_TABLES = `
  create table if not exists hooks (
    url text primary key,
    seq bigint not null default 0,
    attempts int not null default 0,
    failing_since text,
    retry_at text,
    leased_until text
  );
  create table if not exists dead_letters (
    url text not null,
    after_seq bigint not null,
    until_seq bigint not null,
    reason text not null,
    at text not null,
    primary key (url, after_seq)
  );
`;

const LEASE = `
  insert into hooks (url, leased_until) values ($1, $3)
  on conflict (url) do update set leased_until = $3
    where hooks.leased_until is null or hooks.leased_until <= $2
  returning url, seq::text as seq, attempts, failing_since as "failingSince",
    retry_at as "retryAt"`;

const RELEASE = `
  update hooks set seq = $2::bigint, attempts = $3::int, failing_since = $4, retry_at = $5,
    leased_until = null
  where url = $1`;

const ADD_DEAD_LETTER = `
  insert into dead_letters (url, after_seq, until_seq, reason, at)
  values ($1, $2::bigint, $3::bigint, $4, $5)
  on conflict (url, after_seq) do update
    set until_seq = greatest(dead_letters.until_seq, excluded.until_seq),
      reason = excluded.reason, at = excluded.at`;

const DEAD_LETTERS = `
  select url, after_seq::text as after, until_seq::text as until, reason, at from dead_letters
  where $1::text is null or url = $1 order by url, after_seq`;

const REMOVE_DEAD_LETTER = `delete from dead_letters where url = $1 and after_seq = $2::bigint`;

type Text<T, Key extends keyof T> = Omit<T, Key> & Record<Key, string>;

export const createHookStore = (client: PostgresClient): HookStore => ({
  async lease(url, now, until) {
    const { rows } = await client.query(LEASE, [url, now, until]);
    const [state] = rows as Text<HookState, 'seq'>[];
    return state && { ...state, seq: Number(state.seq) };
  },
  async release({ url, seq, attempts, failingSince, retryAt }) {
    await client.query(RELEASE, [url, seq, attempts, failingSince, retryAt]);
  },
  async addDeadLetter({ url, after, until, reason, at }) {
    await client.query(ADD_DEAD_LETTER, [url, after, until, reason, at]);
  },
  async deadLetters(url) {
    const { rows } = await client.query(DEAD_LETTERS, [url ?? null]);
    return (rows as Text<DeadLetter, 'after' | 'until'>[]).map((letter) => ({
      ...letter,
      after: Number(letter.after),
      until: Number(letter.until),
    }));
  },
  async removeDeadLetter({ url, after }) {
    await client.query(REMOVE_DEAD_LETTER, [url, after]);
  },
});
