/** RC-07: state, basis, actor and act agree, and each way to disagree is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradictions } from '../../src/domain/contradictions.js';
import type { ConsentRecord, Decision } from '../../src/domain/schema.js';
import { DECISION, makeRecord } from '../endpoint/make-record.js';

const base = makeRecord();
const method = (more: Partial<ConsentRecord['method']>) => ({
  method: { ...base.method, ...more },
});
const decided = (...more: Partial<Decision>[]) => ({
  decisions: more.map((one) => ({ ...DECISION, ...one })),
});

const SOFT = {
  basis: 'soft-opt-in',
  state: 'not-objected',
  conditions: { purchaseContext: 'order-1', similarScope: 'books' },
} as const;
const ALL = { purpose: '*', channel: '*', party: '*', basis: '*', state: 'objected' } as const;

const BROKEN: Record<string, Partial<ConsentRecord>> = {
  'state and basis are of one family': decided({ basis: 'legitimate-interest' }),
  'a yes is given by the person or their guardian': method({ actor: 'agent', agentId: 'till-4' }),
  'a yes comes from a trusted act': method({ trusted: false }),
  'a script or a signal only refuses': method({ control: 'script' }),
  'a yes under double opt-in is requested first': { doubleOptIn: 'required' },
  'partners are named': decided({ party: 'partner' }),
  'only an agent or a double opt-in requests': decided({ state: 'requested' }),
  'only a yes/no question is left unanswered': decided({ state: 'unanswered' }),
  'what is not refused was offered, in words': {
    offered: [{ ...base.offered[0]!, channel: 'sms' }],
  },
  'stars stand for everything, in scope all': { scope: 'all', ...decided({ state: 'objected' }) },
  'scope all is one objection': { scope: 'all', ...decided({ ...ALL, state: 'refused' }) },
  'one decision per purpose, channel and party': decided({}, {}),
  'the subject has an id exactly for a token or an account': {
    subject: { idType: 'account', capacity: 'consumer' },
  },
  'an agent has an id, and nobody else': method({ agentId: 'till-4' }),
};

for (const [rule, overrides] of Object.entries(BROKEN)) {
  test(`broken: ${rule} (RC-07)`, () => {
    assert.deepEqual(contradictions(makeRecord(overrides)), [rule]);
  });
}

const ALSO_BROKEN: [rule: string, Partial<ConsentRecord>][] = [
  ['a yes comes from a trusted act', method({ trusted: undefined })],
  ['a script or a signal only refuses', method({ control: 'header' })],
  ['a yes is given by the person or their guardian', method({ actor: 'user-agent' })],
  ['partners are named', decided({ partyIds: ['acme'] })],
  ['stars stand for everything, in scope all', decided({ purpose: '*' })],
  ['state and basis are of one family', decided({ state: 'objected' })],
];

for (const [index, [rule, overrides]] of ALSO_BROKEN.entries()) {
  test(`broken otherwise (${index + 1}): ${rule} (RC-07)`, () => {
    assert.ok(contradictions(makeRecord(overrides)).includes(rule));
  });
}

const WHOLE: Record<string, Partial<ConsentRecord>> = {
  'a yes of the person': {},
  'a yes of a guardian': method({ actor: 'guardian' }),
  'a request by an agent': {
    ...method({ actor: 'agent', agentId: 'till-4' }),
    ...decided({ state: 'requested' }),
  },
  'a request under double opt-in': { doubleOptIn: 'required', ...decided({ state: 'requested' }) },
  'a refusal of what was not offered': {
    ...decided({ state: 'refused' }),
    offered: [{ ...base.offered[0]!, channel: 'sms' }],
  },
  'a refusal by a script': {
    ...method({ control: 'script', trusted: false }),
    ...decided({ state: 'refused' }),
  },
  'a soft opt-in': decided(SOFT),
  'named partners': decided({ party: 'partner', partyIds: ['acme'] }),
  'a yes by phone with an end': decided({ channel: 'phone', validUntil: '2027-01-01T00:00:00Z' }),
  'the consolidated stop': { scope: 'all', ...decided(ALL) },
  'two channels of one purpose': decided({}, { channel: 'sms' }),
  'an account': { subject: { idType: 'account', id: 'a1', capacity: 'consumer' } },
};

for (const [name, overrides] of Object.entries(WHOLE)) {
  test(`holds together: ${name} (RC-07)`, () => {
    assert.deepEqual(contradictions(makeRecord(overrides)), []);
  });
}
