/**
 * The tables of the store, as one statement: PostgreSQL runs a `do` block in one transaction,
 * and its lock makes processes that start together migrate one after the other. Requires
 * PostgreSQL 14. Tables stand in the connection's `search_path`.
 */
import { HEAD_TABLES } from './head-store.js';
import { HOOK_TABLES } from './hook-store.js';
import { RETENTION_TABLES } from './retention-store.js';

/** A day of this project and the number of ISO/IEC TS 27560: hardly another program's lock. */
const LOCK = 2026_11_21_27560;

const TABLES = `
  create table if not exists chain (
    partition text not null,
    seq bigint not null check (seq > 0),
    record_hash text not null,
    prev text not null,
    chain text not null unique,
    effective_at text not null,
    primary key (partition, seq)
  );
  create table if not exists records (
    jti text primary key,
    partition text not null,
    seq bigint not null,
    payload_hash text not null unique,
    jws text,
    payload jsonb,
    receipt text not null,
    proof text not null constraint records_proof_check
      check (proof in ('proven', 'late', 'unproven', 'event')),
    received_at timestamptz not null default now(),
    unique (partition, seq),
    foreign key (partition, seq) references chain
  );
  create table if not exists bindings (
    jti text not null references records,
    subject_ref text not null,
    primary key (jti, subject_ref)
  );
  create table if not exists suppressions (
    subject_ref text not null,
    purpose text not null,
    channel text not null,
    party text not null,
    primary key (subject_ref, purpose, channel, party)
  );
  create table if not exists tokens (
    id text primary key,
    subject_ref text not null,
    use text not null check (use in ('preferences', 'unsubscribe', 'confirm')),
    refers text,
    expires_at text,
    revoked_at text,
    created_at timestamptz not null default now()
  );
  create index if not exists bindings_of_subject on bindings (subject_ref);
  create index if not exists tokens_of_subject on tokens (subject_ref);
  alter table suppressions
    add column if not exists state text not null default 'objected',
    add column if not exists seq bigint not null default 0,
    add column if not exists iat bigint not null default 0;
`;

/** Tables of the first release knew no events. Looked up first: the check reads every row. */
const EVENTS = `
  if not exists (
    select from pg_constraint
    where conrelid = 'records'::regclass and conname = 'records_proof_check'
      and pg_get_constraintdef(oid) like '%event%'
  ) then
    alter table records drop constraint if exists records_proof_check;
    alter table records add constraint records_proof_check
      check (proof in ('proven', 'late', 'unproven', 'event'));
  end if;
`;

/** Nobody rewrites the chain by mistake; who does it on purpose contradicts the receipts handed out. */
const APPEND_ONLY = `
  create or replace function chain_is_append_only() returns trigger language plpgsql as $raise$
    begin
      raise exception 'The chain of consent records is append-only.';
    end
  $raise$;
  create or replace trigger append_only before update or delete or truncate on chain
    for each statement execute function chain_is_append_only();
`;

export const MIGRATION = `do $migrate$ begin
  perform pg_advisory_xact_lock(${LOCK});
  ${TABLES}
  ${EVENTS}
  ${HEAD_TABLES}
  ${HOOK_TABLES}
  ${RETENTION_TABLES}
  ${APPEND_ONLY}
end $migrate$`;
