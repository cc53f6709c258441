/** RC-02: the record is closed, and says what it has to. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INITIAL_STATES, recordSchema, type ConsentRecord } from '../../src/domain/schema.js';
import { makeRecord, newId } from '../endpoint/make-record.js';

const minimal = makeRecord({ origin: undefined });
const [decision] = minimal.decisions as [ConsentRecord['decisions'][number]];
const button = { width: 120, height: 44, color: '#000', background: '#fff', fontSize: 16 };

/** Everything that a record may hold. */
const full: ConsentRecord = makeRecord({
  element: { ...minimal.element, build: minimal.notice.digest },
  subject: { idType: 'token', id: 't1', capacity: 'consumer', addressKind: 'generic' },
  controller: { ...minimal.controller, id: 'urn:x:1', contact: 'dpo' },
  notice: {
    ...minimal.notice,
    id: 'n1',
    version: '2026-11',
    rendering: 'as-configured',
    presentedAt: '2026-11-21T12:00:00Z',
  },
  controls: [{ act: 'give', label: 'Yes' }],
  presentation: { give: button, refuse: button, viewport: 'small' },
  removed: ['_pk_id'],
  flags: ['vague'],
  decisions: [
    {
      ...decision,
      partyIds: ['acme'],
      explicit: true,
      frequency: 'weekly',
      topics: ['shoes'],
      conditions: { purchaseContext: 'o1', similarScope: 's', profession: 'p' },
      validUntil: '2027-01-01T00:00:00Z',
      legalRefs: ['6(1)(a)'],
    },
  ],
  method: { ...minimal.method, agentId: 'a1' },
  doubleOptIn: 'required',
  erasure: 'purpose-data',
  links: { supersedes: newId() },
  signals: { gpc: true },
});

type Path = (string | number)[];

/** The path of every object inside, the whole one first. */
function objectsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([name, part]) => objectsIn(part, [...path, name]));
  return Array.isArray(value) ? inner : [path, ...inner];
}

const accepts = (value: unknown): boolean => recordSchema.safeParse(value).success;

function changed(path: Path, change: (target: Record<string, unknown>) => void): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(full));
  change(path.reduce((inner, step) => (inner as never)[step], copy) as Record<string, unknown>);
  return copy;
}

test('the full record and the smallest one are records (RC-02)', () => {
  assert.deepEqual(recordSchema.parse(full), full);
  assert.ok(accepts(JSON.parse(JSON.stringify(minimal))));
});

test('no object takes an unknown field (RC-02)', () => {
  const paths = objectsIn(full);
  assert.equal(paths.length, 16);
  for (const path of paths) {
    const withMore = changed(path, (target) => (target['more'] = 1));
    assert.ok(!accepts(withMore), `${path.join('.')} is open`);
  }
});

const MANDATORY = [
  'schema jti iat aud element subject controller jurisdiction notice scope offered decisions',
  'method withdraw retention element.name element.version subject.idType subject.capacity',
  'controller.name notice.lang notice.text notice.digest notice.medium retention.period',
  'retention.from method.surface method.control method.actor decisions.0.purpose',
  'decisions.0.channel decisions.0.party decisions.0.basis decisions.0.initial decisions.0.state',
  'offered.0.label offered.0.purpose offered.0.channel offered.0.party',
].flatMap((line) => line.split(' '));

for (const name of MANDATORY) {
  test(`${name} is mandatory (RC-02)`, () => {
    const path = name.split('.');
    assert.ok(!accepts(changed(path.slice(0, -1), (target) => (target[path.at(-1)!] = undefined))));
  });
}

const REFUSED: Record<string, [path: Path, name: string, value: unknown]> = {
  'a state of the fold': [['decisions', 0], 'state', 'expired'],
  'a box ticked before': [['decisions', 0], 'initial', 'checked'],
  'an id in capitals': [[], 'jti', full.jti.toUpperCase()],
  'an id of version 4': [[], 'jti', '0b0e7f6e-3d0a-4a53-9f0c-1d6b7d1f0a11'],
  'a time with fractions': [[], 'iat', 1.5],
  'an audience that is no URL': [[], 'aud', '/consent'],
  'an audience that runs': [[], 'aud', 'javascript:alert(1)'],
  'a retention without end': [['retention'], 'period', 'P'],
  'a digest of another kind': [['notice'], 'digest', 'md5:abc'],
  'a notice over 16 KiB': [['notice'], 'text', 'a'.repeat(16_385)],
  'no decision at all': [[], 'decisions', []],
};

for (const [name, [path, field, value]] of Object.entries(REFUSED)) {
  test(`refused: ${name} (RC-02)`, () => {
    assert.ok(!accepts(changed(path, (target) => (target[field] = value))));
  });
}

test('nothing is ever checked before (RC-02)', () => {
  assert.ok(!(INITIAL_STATES as readonly string[]).includes('checked'));
});
