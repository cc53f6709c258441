/** The published heads, one a day, and what they are made of. */
import type { ChainHead } from './head.js';
import type { PostgresClient } from './postgres-store.js';

export interface HeadStore {
  /** Where each chain ends now. */
  ends(): Promise<ChainHead['chains']>;
  /** Keeps the head of a day (`2026-11-21`); the first one stays. Answers the one that is kept. */
  addHead(day: string, jws: string): Promise<string>;
  /** The head of a day, or the last of all. */
  findHead(day?: string): Promise<{ day: string; jws: string } | undefined>;
}

export const HEAD_TABLES = `
  create table if not exists heads (
    day text primary key,
    jws text not null
  );
`;

const ENDS = `
  select distinct on (partition) partition, seq::text as seq, chain
  from chain order by partition, chain.seq desc`;

const ADD_HEAD = `
  insert into heads (day, jws) values ($1, $2) on conflict (day) do nothing`;

const FIND_HEAD = `
  select day, jws from heads where $1::text is null or day = $1 order by day desc limit 1`;

export const createHeadStore = (client: PostgresClient): HeadStore => ({
  async ends() {
    const { rows } = await client.query(ENDS);
    const ends = rows as { partition: string; seq: string; chain: string }[];
    return ends.map(({ partition, seq, chain }) => ({ partition, seq: Number(seq), chain }));
  },
  async addHead(day, jws) {
    await client.query(ADD_HEAD, [day, jws]);
    const { rows } = await client.query(FIND_HEAD, [day]);
    return (rows as { jws: string }[])[0]!.jws;
  },
  async findHead(day) {
    const { rows } = await client.query(FIND_HEAD, [day ?? null]);
    return (rows as { day: string; jws: string }[])[0];
  },
});
