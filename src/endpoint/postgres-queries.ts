/** The statements of the store in PostgreSQL. Each is one transaction, whoever's connection runs it. */

/** `seq` as text, because a bigint is a string from pg and a number from PGlite. */
const COLUMNS = `
  records.jti, partition, seq::text as seq, records.payload_hash as "payloadHash",
  records.jws, records.payload, records.receipt, records.proof,
  chain.record_hash as "recordHash", chain.prev, chain.chain,
  chain.effective_at as "effectiveAt"`;

const FROM = 'from records join chain using (partition, seq)';

/**
 * One of a list, which comes as one value: arrays are spelt otherwise by each client. An array
 * here, and not a subquery, lets the index answer even where the database knows no statistics.
 */
const among = (place: string): string =>
  `any (array(select jsonb_array_elements_text(${place}::text::jsonb)))`;

export const APPEND = `
  with arrived as (
    select * from jsonb_to_recordset($1::text::jsonb) as r (
      jti text, partition text, seq bigint, "payloadHash" text, jws text, payload jsonb,
      receipt text, proof text, "recordHash" text, prev text, chain text, "effectiveAt" text,
      subject text, binds text)
  ), linked as (
    insert into chain (partition, seq, record_hash, prev, chain, effective_at)
    select partition, seq, "recordHash", prev, chain, "effectiveAt" from arrived
  ), bound as (
    insert into bindings (jti, subject_ref)
    select jti, subject from arrived where subject is not null
    union select binds, subject from arrived where binds is not null
    on conflict do nothing
  )
  insert into records (jti, partition, seq, payload_hash, jws, payload, receipt, proof)
  select jti, partition, seq, "payloadHash", jws, payload, receipt, proof from arrived`;

export const HEAD = `
  select seq::text as seq, chain from chain where partition = $1 order by chain.seq desc limit 1`;

export const FIND = `select ${COLUMNS} ${FROM} where jti = ${among('$1')}`;

export const LIST = `
  select ${COLUMNS} ${FROM} where partition = $1 and ($2::bigint is null or chain.seq < $2::bigint)
  order by chain.seq desc limit $3::int`;

export const AFTER = `
  select ${COLUMNS}, (
    select coalesce(jsonb_agg(subject_ref order by subject_ref), '[]')
    from bindings where bindings.jti = records.jti
  ) as subjects
  ${FROM} where partition = $1 and chain.seq > $2::bigint order by chain.seq limit $3::int`;

export const HISTORY = `
  select ${COLUMNS}, subject_ref as subject ${FROM} join bindings on bindings.jti = records.jti
  where subject_ref = ${among('$1')} order by partition, chain.seq`;

export const SUPPRESSIONS = `
  select subject_ref as subject, purpose, channel, party, state, seq::text as seq, iat::text as iat
  from suppressions where subject_ref = ${among('$1')}`;

export const ERASE = `
  with kept as (
    insert into suppressions (subject_ref, purpose, channel, party, state, seq, iat)
    select $1, purpose, channel, party, state, seq, iat
    from jsonb_to_recordset($3::text::jsonb) as s (
      purpose text, channel text, party text, state text, seq bigint, iat bigint)
    on conflict (subject_ref, purpose, channel, party)
      do update set state = excluded.state, seq = excluded.seq, iat = excluded.iat
  ), revoked as (
    update tokens set revoked_at = $4 where subject_ref = $1 and revoked_at is null
  ), forgotten as (
    delete from contacts where subject_ref = $1
  ), theirs as (
    select jti from records where seq <= $2::bigint
    and jti in (select jti from bindings where subject_ref = $1)
  ), shared as (
    delete from bindings where subject_ref = $1 and jti in (select jti from theirs)
    and exists (select from bindings b where b.jti = bindings.jti and b.subject_ref <> $1)
    returning jti
  )
  update records set jws = null, payload = null
  where jti in (select jti from theirs except select jti from shared)`;

export const ADD_TOKEN = `
  insert into tokens (id, subject_ref, use, refers, expires_at, revoked_at)
  values ($1, $2, $3, $4, $5, $6)`;

export const FIND_TOKENS = `
  select id, subject_ref as subject, use, refers, expires_at as "expiresAt",
    revoked_at as "revokedAt"
  from tokens where id = ${among('$1')}`;

export const REVOKE_TOKENS = `
  update tokens set revoked_at = $3
  where revoked_at is null and (id = $1::text or subject_ref = $2::text)`;
