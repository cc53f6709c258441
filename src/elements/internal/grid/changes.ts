/** What a save says: the cells that changed, each as a choice of a record, and no other. */
import type { Act, Choice, Purpose } from '../../../domain/choice.js';
import { choiceAfter, nextState } from '../../../domain/next-state.js';
import type { State } from '../../../domain/schema.js';
import { isNo } from '../../../domain/states.js';
import { stands } from '../../../domain/stored-cell.js';
import type { Drafts, Stored } from './drafts.js';
import type { GridCell, Read, Row } from './rows.js';

export interface Change {
  cell: GridCell;
  choice: Choice;
  /** The record that a new yes renews. */
  supersedes?: string | undefined;
  /** When the no was said that it ends, in milliseconds since 1970. */
  ends?: number | undefined;
}

/** All that an answer is made from. */
export interface Answering {
  mannerOf: Read;
  rows: Row[];
  stored: Stored;
  drafts: Drafts;
  act: Required<Act>;
  /** Milliseconds since 1970. */
  at: number;
  /** Nobody knows what is stored: a no is recorded whatever it would change. */
  isBlind: boolean;
}

const cellsOf = (rows: Row[]): GridCell[] => rows.flatMap(({ cells }) => cells);

/** What was chosen for the row, where it has a choice; a site's own words for calls otherwise. */
function preferencesOf(cell: GridCell, { drafts, at }: Answering): Partial<Purpose> {
  const { row } = cell;
  const frequency = row.frequencies.length > 0 ? drafts.frequencyOf(row, at) : undefined;
  const topics = row.topics.length > 0 ? drafts.topicsOf(row, at) : undefined;
  return { ...(frequency && { frequency }), ...(topics && { topics: [...topics] }) };
}

/** What the decision carries; a no needs neither its end nor how often. */
function purposeOf(cell: GridCell, state: State, answering: Answering): Purpose {
  const { row, channel, partyIds } = cell;
  const { terms } = answering.mannerOf(row)(channel);
  const { basis, conditions, validUntil, frequency, legalRefs } = terms;
  const old = answering.stored(cell);
  // Saying how often does not prolong a yes that stands.
  const until = stands(old, cell, answering.at) ? old?.validUntil : validUntil;
  return {
    purpose: row.purpose,
    channel,
    party: row.party,
    ...(partyIds && { partyIds }),
    basis,
    ...(conditions && { conditions }),
    ...(!isNo(state) && {
      ...(until && { validUntil: until }),
      ...(frequency && { frequency }),
      ...preferencesOf(cell, answering),
    }),
    ...(legalRefs && { legalRefs }),
  };
}

function changeOf(cell: GridCell, state: State | undefined, answering: Answering): Change[] {
  if (!state) return [];
  const { stored, act } = answering;
  // A yes that no person stands behind is none.
  if (!isNo(state) && !act.trusted) return [];
  const old = stored(cell);
  const choice = choiceAfter(old, purposeOf(cell, state, answering), state, act);
  const ends =
    !isNo(state) && isNo(choice.initial as State) ? Date.parse(old!.at ?? '') : undefined;
  return [{ cell, choice, ends, supersedes: state === 'renewed' ? old?.record : undefined }];
}

/** What the person touched since they saved, and the preferences of what stands. */
export const draftedChanges = (answering: Answering): Change[] => {
  const { rows, stored, drafts, at, isBlind } = answering;
  return cellsOf(rows).flatMap((cell) => {
    if (!drafts.touches(cell)) return [];
    const yes = drafts.answers.get(cell.key);
    const old = stored(cell);
    const state = yes === undefined ? undefined : nextState(yes, old, cell, { at, plain: isBlind });
    const isPreference = drafts.prefers(cell.row) && yes !== false && stands(old, cell, at);
    return changeOf(cell, state ?? (isPreference ? 'given' : undefined), answering);
  });
};

/** A yes or a no to every row of the grid, each by itself (PG-09). */
export const changesToAll = (yes: boolean, answering: Answering): Change[] =>
  cellsOf(answering.rows).flatMap((cell) =>
    changeOf(
      cell,
      nextState(yes, answering.stored(cell), cell, { at: answering.at, plain: true }),
      answering,
    ),
  );
