/**
 * How a question is asked: what its attributes mean, as far as the law of the place takes it. What
 * contradicts itself or lacks a condition is asked as a consent, and the problems say why.
 */
import { known, unknownValues, type Attribute } from './manner-values.js';
import type { MisuseCode } from './mend.js';
import { allowedModes, shortfalls, type Circumstances } from './regime.js';
import { callProblems, conditionsOf, termsOf, type Terms } from './terms.js';
import { BASES, COLLECTIONS, MODES } from './vocabulary.js';
import type { Channel, Collection, Mode, Party } from './vocabulary.js';

export interface Problem {
  code: MisuseCode;
  /** What exactly, for the developer. */
  detail?: string | undefined;
}

export interface Manner {
  mode: Mode;
  /** A box for a no was meant where none is lawful: its tick refuses, and its silence is nothing. */
  refusesOnly: boolean;
  collection: Collection;
  terms: Terms;
  problems: Problem[];
}

/** Where, to whom, when, by which channel and for whom. */
export type Where = Circumstances & { channel: Channel; party: Party };

/** What only a yes can be: a box for a no is none of it. */
const OF_A_YES = ['explicit', 'double-opt-in', 'reconsent', 'min-age', 'guardian'];

/** The mode in which a lawful question is asked; nothing where the attributes do not agree. */
function lawfulMode(attribute: Attribute, where: Where): Mode | undefined {
  const asked = { ...where, basis: known(attribute('basis'), BASES) };
  const modes = allowedModes({ ...asked, conditions: conditionsOf(attribute) });
  const mode = attribute('mode') ? known(attribute('mode'), MODES) : modes[0];
  // Where a basis does not hold, the modes that are left are those of a consent.
  const holds = (asked.basis === 'consent') === (mode !== 'objection');
  return mode && holds && modes.includes(mode) ? mode : undefined;
}

/** What keeps a basis other than consent from holding. */
function lacks(attribute: Attribute, where: Where): Problem[] {
  const basis = known(attribute('basis'), BASES);
  if (basis === 'consent') return [];
  const silent = { ...where, basis, state: 'not-objected', conditions: conditionsOf(attribute) };
  return shortfalls(silent as Parameters<typeof shortfalls>[0], where).map((code) => ({ code }));
}

export function mannerOf(attribute: Attribute, where: Where): Manner {
  const meansNo =
    attribute('mode') === 'objection' || known(attribute('basis'), BASES) !== 'consent';
  const clash = meansNo && OF_A_YES.find((name) => attribute(name) !== undefined);
  const lawful = clash ? undefined : lawfulMode(attribute, where);
  const mode = lawful ?? (attribute('mode') === 'choice' ? 'choice' : 'opt-in');
  const basis = mode === 'objection' ? known(attribute('basis'), BASES) : 'consent';
  const collection = known(attribute('collection'), COLLECTIONS);
  const problems: Problem[] = unknownValues(attribute).map((detail) => ({
    code: 'unknown-value',
    detail,
  }));
  if (clash) problems.push({ code: 'clash', detail: `a box for a no, and ${clash}` });
  problems.push(...lacks(attribute, where));
  if (!lawful && problems.length === 0) problems.push({ code: 'mode-not-here' });
  if (/store|phone/.test(collection) && !attribute('agent-id')) problems.push({ code: 'no-agent' });
  problems.push(...callProblems(attribute, { ...where, basis }).map((code) => ({ code })));
  const terms = termsOf(attribute, { ...where, basis });
  return { mode, refusesOnly: meansNo && mode === 'opt-in', collection, terms, problems };
}
