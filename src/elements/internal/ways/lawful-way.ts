/** Asks as the attributes mean it, and as the law of the place takes it. */
import type { Asking } from '../../../domain/check-with.js';
import type { Manner, Problem } from '../../../domain/manner.js';
import type { State } from '../../../domain/schema.js';
import { isNo } from '../../../domain/states.js';
import { msg } from '../../../locales/localization.js';
import { isAgent } from '../agent.js';
import { box } from '../chrome.js';
import { type Drawn, h, type Piece } from '../draw.js';
import type { Deed } from '../form-answer.js';
import type { Asker, Question } from '../question.js';
import { type Control, saysYes } from '../trusted.js';
import type { Shown, Way } from '../way.js';
import { aloud, details, legendOfRefusal } from './details.js';
import { watchKiosk } from './kiosk.js';
import { pageProblem, readManner } from './manner.js';
import { pair } from './pair.js';
import { refined } from './refined.js';
import { Steps } from './steps.js';
import { Unanswered } from './unanswered.js';
import { waysStyles } from './ways.styles.js';

/** The element itself, as far as its way of asking needs it. */
export type Host = Asker & HTMLElement & { withdraw(): void };

export class LawfulWay implements Way {
  readonly #host: Host;
  readonly #steps: Steps;
  readonly #unanswered: Unanswered;
  #manner: Manner;
  /** The person said no, and has not taken that back: whatever emptied the box since, it was not them. */
  #hasRefused = false;
  #isWatched = false;

  constructor(host: Host, update: () => void) {
    this.#host = host;
    this.#steps = new Steps(host);
    this.#unanswered = new Unanswered(host, update);
    this.#manner = readManner(host);
    host.shadowRoot!.adoptedStyleSheets.push(waysStyles);
    new MutationObserver(update).observe(host, { attributes: true });
  }

  get problem(): Problem | undefined {
    // The page may have changed, or the day: each drawing asks anew.
    this.#manner = readManner(this.#host);
    return pageProblem(this.#host, this.#manner) ?? this.#manner.problems[0];
  }

  get asking(): Asking {
    const { mode, refusesOnly } = this.#manner;
    return refusesOnly || mode === 'objection' ? 'objection' : 'consent';
  }

  get waits(): boolean {
    return this.#manner.mode === 'choice';
  }

  /** A person sends the form: an agent's silence is not theirs, and a script's is nobody's. */
  silence(): [State, Deed] | undefined {
    const { mode, problems } = this.#manner;
    const byPerson = navigator.userActivation?.isActive !== false;
    if (this.#isAgent || !byPerson || this.#hasRefused || problems.length > 0) return undefined;
    if (mode === 'objection') return ['not-objected', { control: 'checkbox', trusted: true }];
    if (!this.#isOptional || mode !== 'choice') return undefined;
    return ['unanswered', { control: 'radio', trusted: true }];
  }

  get who(): string | undefined {
    return this.#manner.mode === 'objection'
      ? msg('{name} may contact you unless you refuse. You can change your mind at any time:', {
          id: 'who-unless',
        })
      : undefined;
  }

  get missing(): string | undefined {
    return this.#unanswered.text;
  }

  stateOf(yes: boolean, sent: State | undefined): State | undefined {
    const { mode, refusesOnly } = this.#manner;
    const refuses = refusesOnly || mode === 'choice';
    if (mode === 'objection') return yes ? this.#lifted(sent) : 'objected';
    if (yes) return refusesOnly ? undefined : this.#given;
    if (sent && !isNo(sent) && sent !== 'unanswered') return 'withdrawn';
    return refuses ? (this.#isRenewal ? 'withdrawn' : 'refused') : undefined;
  }

  control(shown: Shown): Drawn[] {
    const { mode, collection, refusesOnly } = this.#manner;
    const ask = (shown: Shown): Drawn[] => {
      if (mode === 'choice') return [pair(shown, this.#isOptional)];
      if (mode === 'objection') return [objection(shown)];
      return box(shown, refusesOnly ? 'no' : 'yes');
    };
    const control = this.#steps.around(shown, ask);
    if (this.#isAgent) return [aloud(), ...control];
    return collection === 'kiosk' ? [h('div', { class: 'kiosk box' }, ...control)] : control;
  }

  details(): Drawn[] {
    return details(this.#host, this.#manner);
  }

  arrived(state: State): string | undefined {
    if (state !== 'requested') return undefined;
    return this.#isAgent
      ? msg('Noted. It counts once the person has confirmed it.', { id: 'noted' })
      : msg('Almost done: confirm it with the message that we send you.', { id: 'confirm' });
  }

  holds(control: Control, on: boolean): boolean {
    if (saysYes(control, on)) this.#hasRefused = false;
    return this.#steps.holds(control, on);
  }

  isOn(control: Control): boolean | undefined {
    return this.#steps.isOn(control);
  }

  refine(question: Question): Question {
    return refined(question, this.#host, this.#manner);
  }

  drawn(yes: boolean | undefined, internals: ElementInternals): void {
    if (yes === false) this.#hasRefused = true;
    // Too young, or misconfigured: what cannot be answered holds nobody up.
    const first = this.#host.shadowRoot!.querySelector<HTMLElement>('#yes:enabled');
    const isOpen = this.waits && !this.#isOptional && yes === undefined;
    this.#unanswered.follow(isOpen && first !== null, internals, first);
    if (yes && this.#steps.isTooYoung) this.#host.withdraw();
    if (this.#manner.collection !== 'kiosk' || this.#isWatched) return;
    this.#isWatched = true;
    watchKiosk(this.#host);
  }

  unsay(): void {
    this.#steps.unsay();
  }

  reset(): void {
    // The next person at a kiosk is another one.
    if (this.#manner.collection === 'kiosk') this.#hasRefused = false;
    this.#steps.reset();
    this.#unanswered.reset();
  }

  get #isAgent(): boolean {
    return isAgent(this.#manner.collection);
  }

  get #isOptional(): boolean {
    return this.#host.hasAttribute('optional');
  }

  get #isRenewal(): boolean {
    return this.#host.hasAttribute('reconsent');
  }

  get #given(): State {
    if (this.#isAgent || this.#host.hasAttribute('double-opt-in')) return 'requested';
    return this.#isRenewal ? 'renewed' : 'given';
  }

  /** An objection that was sent ends by an act of the person; one that was not is forgotten. */
  #lifted(sent: State | undefined): State | undefined {
    return sent === 'objected' && !this.#isAgent ? 'objection-lifted' : undefined;
  }
}

const objection = (shown: Shown): Piece =>
  h(
    'fieldset',
    {},
    h('legend', { class: 'small' }, legendOfRefusal()),
    h('div', { class: 'box' }, ...box(shown, 'no')),
  );
