/** What can be wrong inside a record that is well signed. */
import type { ConsentRecord } from '../../src/domain/schema.js';
import type { BadInput } from './bad-input.js';
import { DAY, noticeOf, NOW, seconds, sign } from './make-record.js';

const schema: BadInput['yes'] = ['schema', 400];

const withPayload = (
  name: string,
  change: (record: ConsentRecord) => object | string,
  yes: BadInput['yes'],
  no: BadInput['no'] = 'unproven',
): BadInput => ({ name, body: (record) => sign(change(record)), yes, no });

/** Adds a field that no schema knows to the object at a path. */
function withUnknown(record: ConsentRecord, path: (string | number)[]): object {
  const copy = structuredClone(record) as unknown as Record<string, unknown>;
  const target = path.reduce<Record<string, unknown>>(
    (inner, step) => inner[step] as Record<string, unknown>,
    copy,
  );
  target['userAgent'] = 'Mozilla/5.0';
  return copy;
}

const CLOSED: (string | number)[][] = [
  [],
  ['element'],
  ['subject'],
  ['controller'],
  ['notice'],
  ['offered', 0],
  ['decisions', 0],
  ['method'],
  ['retention'],
];

const repeated = (name: string, from: string, to: string): BadInput =>
  withPayload(name, (record) => JSON.stringify(record).replace(from, to), schema, schema);

const decided = (record: ConsentRecord, more: object): ConsentRecord => ({
  ...record,
  decisions: record.decisions.map((decision) => ({ ...decision, ...more })),
});

const without = (record: ConsentRecord, words: string): ConsentRecord => ({
  ...record,
  notice: noticeOf(record.notice.text.replace(words, '')),
});

export const BAD_PAYLOADS: BadInput[] = [
  repeated('a member named twice', '{', '{"aud":"https://evil.example/",'),
  repeated('a member named twice, once in escapes', '{', '{"\\u0061ud":"https://evil.example/",'),
  repeated('an inner member named twice', '"decisions":[{', '"decisions":[{"state":"given",'),
  withPayload(
    'another audience',
    (record) => ({ ...record, aud: 'https://other.example/consent' }),
    ['wrong-audience', 422],
    ['wrong-audience', 422],
  ),
  withPayload('tomorrow and later', (r) => ({ ...r, iat: seconds(NOW + DAY + 2000) }), [
    'clock-skew',
    422,
  ]),
  withPayload(
    'more than 30 days ago',
    (record) => ({ ...record, iat: seconds(NOW - 30 * DAY - 2000) }),
    ['clock-skew', 422],
    'effective',
  ),
  ...CLOSED.map((path) =>
    withPayload(
      `an unknown field at ${path.join('.') || 'the top'}`,
      (record) => withUnknown(record, path),
      schema,
    ),
  ),
  withPayload(
    'a deep unknown field',
    (record) =>
      JSON.stringify(record).replace('{', `{"x":${'['.repeat(15_000) + ']'.repeat(15_000)},`),
    schema,
  ),
  withPayload(
    'a field named __proto__',
    (record) => JSON.stringify(record).replace('{', '{"__proto__":{"state":"given"},'),
    schema,
  ),
  withPayload(
    'a time beyond numbers',
    (r) => JSON.stringify(r).replace(/"iat":\d+/, '"iat":1e999'),
    schema,
  ),
  withPayload(
    'a text with U+0000',
    (record) => ({ ...record, notice: noticeOf(`${record.notice.text}\0`) }),
    schema,
  ),
  withPayload(
    'a text with half of a surrogate pair',
    (record) => ({ ...record, notice: noticeOf(`${record.notice.text}\ud800`) }),
    schema,
  ),
  withPayload('a box ticked before', (r) => decided(r, { initial: 'checked' }), [
    'prechecked',
    422,
  ]),
  withPayload('a state of the other basis', (r) => decided(r, { basis: 'soft-opt-in' }), [
    'state-basis',
    422,
  ]),
  withPayload(
    'a yes to calls without end',
    (r) => decided(r, { channel: 'phone' }),
    ['state-basis', 422],
    'effective',
  ),
  withPayload(
    'a yes to calls for two years',
    (r) => decided(r, { channel: 'phone', validUntil: '2028-11-21T12:00:00Z' }),
    ['state-basis', 422],
    'effective',
  ),
  withPayload(
    'a yes by an agent',
    (r) => ({ ...r, method: { ...r.method, actor: 'agent', agentId: 'till-4' } }),
    ['state-basis', 422],
    'effective',
  ),
  withPayload(
    'a yes by a script',
    (r) => ({ ...r, method: { ...r.method, trusted: false } }),
    ['state-basis', 422],
    'effective',
  ),
  withPayload(
    'another digest',
    (r) => ({ ...r, notice: { ...r.notice, digest: `sha-256:${'A'.repeat(43)}` } }),
    ['wording', 422],
  ),
  withPayload(
    'a notice without controller',
    (r) => ({ ...r, controller: { ...r.controller, name: 'Dupont' } }),
    ['wording', 422],
  ),
  withPayload(
    'a notice without withdrawal',
    (r) => without(r, '<https://shop.example/preferences>'),
    ['wording', 422],
  ),
  withPayload('a notice without privacy', (r) => without(r, '<https://shop.example/privacy>'), [
    'wording',
    422,
  ]),
  withPayload('a notice without the label', (r) => without(r, r.offered[0]!.label), [
    'wording',
    422,
  ]),
  withPayload(
    'a yes to what no word was said of',
    (r) => decided(r, { party: 'partner', partyIds: ['acme'] }),
    ['state-basis', 422],
    'effective',
  ),
  withPayload(
    'one cell answered twice',
    (r) => ({ ...r, decisions: [...r.decisions, ...r.decisions] }),
    ['state-basis', 422],
  ),
];
