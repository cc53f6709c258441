/**
 * A way of asking: what stands on the screen for the answer, and what an act on it says. The plain
 * box is here; a page that asks in another way fetches the others when it needs them.
 */
import type { Asking } from '../../domain/check-with.js';
import type { Problem } from '../../domain/manner.js';
import type { State } from '../../domain/schema.js';
import { isNo } from '../../domain/states.js';
import type { Drawn } from './draw.js';
import type { Deed } from './form-answer.js';
import type { Question } from './question.js';
import { readAsked } from './question.js';
import { inherited } from './settings.js';
import type { Control } from './trusted.js';

/** How the control is to be drawn. */
export interface Shown {
  /** Nothing can be answered. */
  disabled: boolean;
  /** No yes can be given. */
  blocked: boolean;
  invalid: boolean;
}

export interface Way {
  /** What is wrong with the way the page asks. */
  readonly problem?: Problem | undefined;
  /** A tick says no: the words are read as a refusal. */
  readonly asking?: Asking;
  /** An answer is recorded with its form and never before, even a no after a yes. */
  readonly waits?: boolean;
  /** Who asks, and how to take it back, where not a consent is asked; `{name}` is the controller. */
  readonly who?: string | undefined;
  /** Why the form cannot go yet. */
  readonly missing?: string | undefined;
  /** What a yes or a no says after what was sent before; nothing: it is forgotten. */
  stateOf(yes: boolean, sent: State | undefined): State | undefined;
  /** What a form says that a person sends without an answer, and by which control. */
  silence?(): [State, Deed] | undefined;
  /** The control and the site's words, in place of the plain box. */
  control?(shown: Shown): Drawn[];
  /** What is to be known beside. */
  details?(): Drawn[];
  /** What is said when the record has arrived. */
  arrived?(state: State): string | undefined;
  /** A control was switched; whether that is a step on the way, and no answer yet. */
  holds?(control: Control, on: boolean): boolean;
  /** Whether a control of the way's own is on. */
  isOn?(control: Control): boolean | undefined;
  /** What the record says of the way. */
  refine?(question: Question): Question;
  /** The answer as it is now was drawn. */
  drawn?(yes: boolean | undefined, internals: ElementInternals): void;
  /** The person, or a script for them, said no: no step towards a yes is left. */
  unsay?(): void;
  /** Everything starts anew. */
  reset?(): void;
}

/** A box for a yes: a tick gives, and taking it off withdraws what was sent. */
const PLAIN: Way = {
  stateOf: (yes, sent) => (yes ? 'given' : sent && !isNo(sent) ? 'withdrawn' : undefined),
};

/** What could not be fetched cannot be asked: the words stay, and silence means nothing. */
const LOST: Way = { ...PLAIN, problem: { code: 'not-loaded' } };

/** Attributes that make a question another than the plain box, and values that do not. */
export const OTHER_WAYS =
  'mode basis party capacity reconsent double-opt-in min-age explicit guardian'.split(' ');
const PLAIN_VALUES = [null, 'opt-in', 'consent', 'brand', 'consumer'];

let ways: { wayOf: typeof wayOf } | undefined;

/** How an element asks; nothing while that is being fetched, and then `update` is called. */
export function wayOf(host: HTMLElement, update: () => void): Way | undefined {
  const isPlain =
    OTHER_WAYS.every((name) => PLAIN_VALUES.includes(host.getAttribute(name))) &&
    readAsked(host).channel !== 'phone' &&
    inherited(host, 'collection') === null;
  if (isPlain) return PLAIN;
  if (!ways) {
    void import('./ways/ways.js')
      .catch(() => ({ wayOf: () => LOST }))
      .then((module) => {
        ways = module;
        update();
      });
  }
  return ways?.wayOf(host, update);
}
