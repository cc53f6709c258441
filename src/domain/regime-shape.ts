/** The words in which the table of regimes is written. */
import type { SourceKey } from './regime-sources.js';
import type { State } from './schema.js';
import type { Basis, Capacity, Channel, Mode } from './vocabulary.js';

/**
 * What an answer has to carry beside itself before it counts. A notice is not among them: no
 * record is without one.
 */
export type Requirement = 'purchaseContext' | 'similarScope' | 'profession' | 'validUntil';

/** One row: what holds for some channels and capacities, under one basis, at one time. */
export interface Regime {
  code: string;
  channels: readonly Channel[];
  capacities: readonly Capacity[];
  basis: Basis;
  /** The first instant at which it holds, with the offset of the place. Absent: always did. */
  from?: string;
  /** The first instant at which it holds no more. */
  until?: string;
  /** The ways of asking, the one to take where nothing else is said first. */
  modes: readonly Mode[];
  /** Only for who asks, never for partners: the exceptions to consent are personal. */
  brandOnly?: true;
  requires?: readonly Requirement[];
  /** Words for what is like a sale, where this row takes them. A sale itself always counts. */
  contexts?: readonly SaleLike[];
  /** How long an answer counts, from the day it was given. */
  validFor?: string;
  /** The law, as short as lawyers write it; what a record names in `legalRefs`. */
  legalRefs: readonly string[];
  sources: readonly SourceKey[];
}

/**
 * Values of `purchaseContext` that are no sale: an account that costs nothing, a sale that was
 * only talked about, a gift or help to a charity. Any other value names a sale.
 */
export const SALE_LIKE = ['account-freemium', 'negotiation', 'charity-support'] as const;
export type SaleLike = (typeof SALE_LIKE)[number];

/** The states that each way of asking can write. */
export const STATES_OF: Readonly<Record<Mode, readonly State[]>> = {
  'opt-in': ['given', 'renewed', 'requested', 'refused', 'withdrawn'],
  choice: ['given', 'renewed', 'requested', 'refused', 'withdrawn', 'unanswered'],
  objection: ['not-objected', 'objected', 'objection-lifted'],
};
