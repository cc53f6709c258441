/** Who may write which state, on which basis and about what: how a record can contradict itself. */
import { isSameCell } from './cell.js';
import type { ConsentRecord, Decision, State } from './schema.js';
import { isNo, isYes } from './states.js';

/** The states of a basis other than consent. */
const OBJECTION: State[] = ['not-objected', 'objected', 'objection-lifted'];

type Check = (decision: Decision, record: ConsentRecord) => boolean;

/** Each rule that a decision has to keep; `true` means that it breaks it. */
const CONTRADICTIONS: Record<string, Check> = {
  'state and basis are of one family': ({ basis, state }, { scope }) =>
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
  'what is not refused was offered, in words': (decision, { offered }) =>
    !isNo(decision.state) && !offered.some((offer) => isSameCell(offer, decision)),
  'stars stand for everything, in scope all': ({ purpose, channel, party, basis }, { scope }) =>
    [purpose, channel, party, basis].some((part) => (part === '*') !== (scope === 'all')),
  'one decision per purpose, channel and party': (decision, { decisions }) =>
    decisions.filter((other) => isSameCell(decision, other)).length > 1,
  'scope all is one objection': ({ state }, { scope, decisions }) =>
    scope === 'all' && (state !== 'objected' || decisions.length !== 1),
};

const subjectIsNamed = ({ subject }: ConsentRecord): boolean =>
  (subject.id !== undefined) === (subject.idType === 'token' || subject.idType === 'account');

const agentIsNamed = ({ method }: ConsentRecord): boolean =>
  (method.agentId !== undefined) === (method.actor === 'agent');

/** Names the rules that a record breaks; an empty list means that it holds together. */
export function contradictions(record: ConsentRecord): string[] {
  const found = Object.entries(CONTRADICTIONS)
    .filter(([, broken]) => record.decisions.some((decision) => broken(decision, record)))
    .map(([rule]) => rule);
  if (!subjectIsNamed(record))
    found.push('the subject has an id exactly for a token or an account');
  if (!agentIsNamed(record)) found.push('an agent has an id, and nobody else');
  return found;
}
