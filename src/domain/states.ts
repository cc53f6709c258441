/** What each state means, who may write it, and which basis it belongs to (record.md, «States»). */
import type { ConsentRecord, Decision, State } from './schema.js';

/** Must be proven. */
const YES: State[] = ['given', 'renewed', 'objection-lifted'];
/** Always gets through. The states that are in neither list neither grant nor stop. */
const NO = ['refused', 'withdrawn', 'objected'] as const satisfies State[];
export type No = (typeof NO)[number];

export const isYes = (state: State): boolean => YES.includes(state);
export const isNo = (state: State): state is No => (NO as readonly State[]).includes(state);

/** A record that only stops things: it takes effect whatever else is wrong with it. */
export const onlyRefuses = (record: { decisions: { state: State }[] }): boolean =>
  record.decisions.every(({ state }) => isNo(state));

const sameCell = (one: Decision, other: Decision): boolean =>
  one.purpose === other.purpose && one.channel === other.channel && one.party === other.party;

/** The states of a basis other than consent. */
const OBJECTION: State[] = ['not-objected', 'objected', 'objection-lifted'];

type Check = (decision: Decision, record: ConsentRecord) => boolean;

/** Every way in which a decision can contradict its record. `true` means it does. */
const CONTRADICTIONS: Record<string, Check> = {
  'state and basis are of different families': ({ basis, state }, { scope }) =>
    scope === 'item' && (basis === 'consent') === OBJECTION.includes(state),
  'a yes is given by the person or their guardian': ({ state }, { method }) =>
    isYes(state) && method.actor !== 'data-subject' && method.actor !== 'guardian',
  'a yes comes from a trusted act': ({ state }, { method }) =>
    isYes(state) && method.trusted !== true,
  'a script or a signal only refuses': ({ state }, { method }) =>
    !isNo(state) && (method.control === 'script' || method.control === 'header'),
  'a yes under double opt-in is requested first': ({ state }, { doubleOptIn }) =>
    isYes(state) && doubleOptIn === 'required',
  'partners are named': ({ party, partyIds }) => (party === 'partner') !== (partyIds !== undefined),
  'only an agent or a double opt-in requests': ({ state }, { method, doubleOptIn }) =>
    state === 'requested' && method.actor !== 'agent' && doubleOptIn !== 'required',
  'only a yes/no question is left unanswered': ({ state }, { method }) =>
    state === 'unanswered' && method.control !== 'radio',
  'stars stand for everything, in scope all': ({ purpose, channel, party, basis }, { scope }) =>
    [purpose, channel, party, basis].some((part) => (part === '*') !== (scope === 'all')),
  'one decision per purpose, channel and party': (decision, { decisions }) =>
    decisions.filter((other) => sameCell(decision, other)).length > 1,
  'scope all is one objection': ({ state }, { scope, decisions }) =>
    scope === 'all' && (state !== 'objected' || decisions.length !== 1),
};

const subjectIsNamed = ({ subject }: ConsentRecord): boolean =>
  (subject.id !== undefined) === (subject.idType === 'token' || subject.idType === 'account');

const agentIsNamed = ({ method }: ConsentRecord): boolean =>
  (method.agentId !== undefined) === (method.actor === 'agent');

/** Names what contradicts itself in a record; an empty list means that it holds together. */
export function contradictions(record: ConsentRecord): string[] {
  const found = Object.entries(CONTRADICTIONS)
    .filter(([, broken]) => record.decisions.some((decision) => broken(decision, record)))
    .map(([rule]) => rule);
  if (!subjectIsNamed(record))
    found.push('the subject has an id exactly for a token or an account');
  if (!agentIsNamed(record)) found.push('an agent has an id, and nobody else');
  return found;
}
