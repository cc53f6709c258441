/**
 * What an endpoint knows of one person and one question, and what a screen may show of it. A stored
 * record is evidence and may be shown; everything else is shown as no yes (PG-05).
 */
import type { Cell, Decision, State } from './schema.js';
import { isNo } from './states.js';
import type { Capacity } from './vocabulary.js';

/** One cell as `POST {endpoint}/state` answers it. */
export interface StoredCell extends Cell {
  partyIds?: string[];
  /** As whom it was said, where that is known. */
  capacity?: Capacity;
  /** `unknown` was imported without a proof. */
  state: Exclude<Decision['initial'], 'unset'> | 'unknown';
  /** The id of the record behind it. */
  record?: string;
  /** When it was said, as an instant, by the clock of its page. */
  at?: string;
  frequency?: string;
  topics?: string[];
  /** Until when a yes counts, as an instant. */
  validUntil?: string;
  /** In doubt: it has to be asked again. */
  renew?: boolean;
}

/** How a question is asked, as far as its control is concerned. */
export interface AskedCell {
  /** The basis is a consent, or else nobody has to agree and the person may object. */
  isConsent: boolean;
  /** A tick says no. */
  saysNo: boolean;
  partyIds?: string[];
}

const AGREED = ['given', 'renewed'];

/** Whether its time is over at a moment, in milliseconds since 1970. */
const isOver = ({ validUntil }: StoredCell, at: number): boolean =>
  validUntil !== undefined && !(at < Date.parse(validUntil));

/** A yes for some partners is none for another. */
const isFor = ({ partyIds = [] }: StoredCell, asked: AskedCell): boolean =>
  (asked.partyIds ?? []).every((id) => partyIds.includes(id));

/** Whether a yes stands, with a record that proves it. */
export const stands = (it: StoredCell | undefined, asked: AskedCell, at: number): boolean =>
  !!it?.record && AGREED.includes(it.state) && !it.renew && isFor(it, asked) && !isOver(it, at);

/** Why there is no tick although something was said, or what is to be known of a tick. */
export type Remark = 'pending' | 'ended' | 'in-doubt' | 'dated';

export function remarkOn(
  it: StoredCell | undefined,
  asked: AskedCell,
  at: number,
): Remark | undefined {
  if (!it || asked.saysNo || isNo(it.state as State)) return undefined;
  if (it.state === 'requested') return 'pending';
  if (it.state === 'expired' || isOver(it, at)) return 'ended';
  if (stands(it, asked, at)) return it.validUntil === undefined ? undefined : 'dated';
  return it.state === 'unanswered' ? undefined : 'in-doubt';
}

/** Whether the control is shown on before anybody touches it. */
export const isShownOn = (it: StoredCell | undefined, asked: AskedCell, at: number): boolean =>
  asked.saysNo ? !!it && isNo(it.state as State) : stands(it, asked, at);
