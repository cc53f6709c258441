/** What a shop asks before each message: whether it may go, on the ground of what was said. */
import { canSend, entriesOf } from 'ouinon/server';

/** @typedef {import('ouinon/server').StoredRecord} StoredRecord */

/**
 * @param {Pick<import('ouinon/server').Decision, 'purpose' | 'channel' | 'party' | 'partyIds'>} cell
 * @param {StoredRecord[]} history all that is known of the person
 * @param {import('ouinon/server').Question['capacity']} [capacity]
 */
export const verdictOn = (cell, history, capacity = 'consumer') => {
  const { purpose, channel, party, partyIds: [partyId] = [] } = cell;
  const question = { purpose, channel, party, partyId, capacity, at: Date.now() };
  return canSend(entriesOf(history), question);
};

/**
 * For each decision of a record, the answer that a sender would get now. A stop of everything is
 * no question that a sender asks.
 * @param {StoredRecord} stored
 * @param {StoredRecord[]} history
 */
export const verdictsOn = ({ payload }, history) =>
  (payload?.decisions ?? [])
    .filter(({ channel }) => channel !== '*')
    .map((decision) => verdictOn(decision, history, payload.subject?.capacity));
