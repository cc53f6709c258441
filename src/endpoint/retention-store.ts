/** When each person was last in contact: all that a database keeps of it is the time. */
import type { PostgresClient } from './postgres-store.js';

/** A person's own act: an order, a visit, a click in a message. */
export interface Contact {
  /** The site's own reference. */
  subject: string;
  /** Milliseconds since 1970. */
  at: number;
}

export interface RetentionStore {
  /** Notes contacts; an earlier one than the last changes nothing. */
  touch(contacts: Contact[]): Promise<void>;
  /** The last contacts of these people, as far as any was noted. */
  contacts(subjects: string[]): Promise<Contact[]>;
  /** At most so many of all people with a record, in one order, after this one. */
  subjects(after: string, limit: number): Promise<string[]>;
}

export const RETENTION_TABLES = `
  create table if not exists contacts (
    subject_ref text primary key,
    at bigint not null
  );
`;

const TOUCH = `
  insert into contacts (subject_ref, at)
  select subject, max(at) from jsonb_to_recordset($1::text::jsonb) as c (subject text, at bigint)
  group by subject
  on conflict (subject_ref) do update set at = greatest(contacts.at, excluded.at)`;

const CONTACTS = `
  select subject_ref as subject, at::text as at from contacts
  where subject_ref in (select jsonb_array_elements_text($1::text::jsonb))`;

const SUBJECTS = `
  select distinct subject_ref as subject from bindings where subject_ref > $1
  order by subject_ref limit $2::int`;

export const createRetentionStore = (client: PostgresClient): RetentionStore => ({
  async touch(contacts) {
    await client.query(TOUCH, [JSON.stringify(contacts)]);
  },
  async contacts(subjects) {
    const { rows } = await client.query(CONTACTS, [JSON.stringify(subjects)]);
    return (rows as { subject: string; at: string }[]).map(({ subject, at }) => ({
      subject,
      at: Number(at),
    }));
  },
  async subjects(after, limit) {
    const { rows } = await client.query(SUBJECTS, [after, limit]);
    return (rows as { subject: string }[]).map(({ subject }) => subject);
  },
});
