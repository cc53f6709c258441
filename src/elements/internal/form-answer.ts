/**
 * The answer to one question inside a form: its draft, what the form submits of it, and the
 * moment it is taken. Outside a form there is nothing to wait for, and the act itself takes it.
 */
import { type Draft, makeDraft } from '../../delivery/draft.js';
import { start } from '../../delivery/outbox.js';
import { type Act, answer, type Choice, unanswered } from '../../domain/choice.js';
import type { ConsentError } from '../../domain/errors.js';
import type { MisuseCode } from '../../domain/mend.js';
import type { State } from '../../domain/schema.js';
import { isNo, onlyRefuses } from '../../domain/states.js';
import { isEdited } from './edited.js';
import { ConsentChangeEvent } from './events.js';
import { flagsOf, readQuestion } from './form-question.js';
import { type FormMember, joinForm } from './form-watch.js';
import { MisuseReport } from './misuse-report.js';
import { type Asker, type Question, readAsked } from './question.js';
import { send, type Sending } from './sending.js';
import { isAgreed, showStates } from './states.js';
import { type Control, saysYes, showAnswer } from './trusted.js';
import type { View } from './view.js';
import type { Way } from './way.js';

/** What a person did: with which control, and whether the browser vouches for them. */
export type Deed = Required<Act>;

export class FormAnswer implements FormMember {
  /** How it is asked; nothing while that is being fetched. */
  way: Way | undefined;
  /** The site's words as the element first showed them. */
  words: string | undefined;
  /** Draws the element anew. */
  readonly update: () => void;
  /** Why no yes can be taken. */
  readonly misuse: MisuseReport;
  choice: Choice | undefined;
  draft: Sending | undefined;

  readonly #internals: ElementInternals;
  readonly #root: ShadowRoot;
  /** What was asked when the draft was made. */
  #question: Question | undefined;
  #form: HTMLFormElement | null = null;
  /** What went out last: the next answer follows it, whatever drafts were given up since. */
  #last: Sending | undefined;
  #leave = (): unknown => 0;

  constructor(
    readonly host: Asker & HTMLElement,
    internals: ElementInternals,
    { root, update }: View,
  ) {
    this.#internals = internals;
    this.#root = root;
    this.update = update;
    this.misuse = new MisuseReport(host, update);
    // What earlier pages could not deliver goes first.
    start();
  }

  /** Whether the person answered yes or no; `undefined` while they did not. */
  get yes(): boolean | undefined {
    return this.choice && !isNo(this.choice.state);
  }

  get agreed(): boolean {
    return isAgreed(this.choice);
  }

  get name(): string {
    return this.host.getAttribute('name') ?? '';
  }

  /** The form's owner changed. Moved to another form, an answer was given to somebody else. */
  associate(form: HTMLFormElement | null): void {
    this.#leave();
    if (!form) return;
    if (this.#form && this.#form !== form) this.#clear();
    this.#form = form;
    this.#leave = joinForm(form, this);
  }

  /** A control was switched: a step on the way to an answer, or the answer. */
  decide(control: Control, on: boolean, trusted: boolean): void {
    const type = control.type as 'checkbox' | 'radio';
    if (this.way?.holds?.(control, on)) this.update();
    else this.say(saysYes(control, on), { control: trusted ? type : 'script', trusted });
  }

  /**
   * A person says yes or no, or a script says no. A yes is signed now and sent when the form is
   * taken. One that was never sent is forgotten again; after that a no is sent at once, and it
   * goes where the yes went, even from an element that the page took out of its place.
   */
  say(yes: boolean, act: Deed): void {
    const { way } = this;
    this.misuse.refused = undefined;
    this.update();
    if (!yes) way?.unsay?.();
    if (!way || yes === this.yes || isEdited(this.host)) return;
    const sent = this.#sent;
    const state = way.stateOf(yes, sent?.state);
    if (!state && !this.choice) return;
    if (state) this.#answer(state, act);
    else this.#drop();
    if (this.choice?.state === state) {
      const { purpose } = readAsked(this.host);
      this.host.dispatchEvent(new ConsentChangeEvent(purpose, state ?? 'unanswered'));
    }
    if (state && sent && !yes && !way.waits) this.take();
  }

  /** What a form that goes out unanswered says, where a person sends it. */
  prepare(): void {
    // Silence is read anew each time: of a submit that was prevented nothing is left.
    if (this.draft && !this.choice && !this.draft.taken) this.#drop();
    const silence = isEdited(this.host) ? undefined : this.way?.silence?.();
    if (!silence || this.choice || this.#sent || this.misuse.blocking) return;
    this.#answer(...silence);
    this.choice = undefined;
  }

  /** Everything starts anew: nothing of an earlier page or form is ever restored. */
  forget(): void {
    this.way?.reset?.();
    this.#clear();
  }

  take(): void {
    if (!this.draft) this.prepare();
    const draft = this.draft;
    const question = this.#question!;
    const go = () => {
      send(draft!, question, this.host, this.update);
      if (draft === this.draft) this.#last = draft;
    };
    // What is not a no is no record before it is signed: it goes when it is.
    if (draft?.signing && !onlyRefuses(draft.record)) void draft.signing.then((jws) => jws && go());
    else if (draft) go();
  }

  /** Shows what was decided: in the controls, and to style sheets as custom states. */
  drawn(): void {
    const { yes, way } = this;
    showAnswer(this.#root, (control) => way?.isOn?.(control) ?? yes === saysYes(control, true));
    showStates(this.#internals.states, this);
    way?.drawn?.(yes, this.#internals);
  }

  /** The decision that went out last, and that the next one follows. */
  get #sent(): Choice | undefined {
    return this.#last?.record.decisions[0];
  }

  #clear(): void {
    this.#last = undefined;
    this.#drop();
  }

  /** A draft that was given up; what went out before it stays said. */
  #drop(): void {
    this.choice = this.draft = undefined;
    this.#internals.setFormValue(null);
    this.update();
  }

  #answer(state: State, act: Deed): void {
    try {
      const before = this.#sent;
      const shown = readQuestion(this.host, this.#root, this.words);
      const asked = this.way!.refine?.(shown) ?? shown;
      const question = before && isNo(state) ? { ...this.#question!, notice: asked.notice } : asked;
      const choice = answer(before ?? unanswered(question.purpose), state, act);
      const { context, notice } = question;
      const method = { ...context.method, ...act };
      const flags = isNo(state) ? undefined : flagsOf(asked);
      const draft = makeDraft(notice, [choice], { ...context, method }, flags);
      this.#drop();
      Object.assign(this, { choice, draft });
      this.#question = question;
      void draft.signing?.then((jws) => this.#signed(draft, jws));
    } catch (error) {
      this.misuse.refuse((error as ConsentError).code as MisuseCode);
    }
  }

  /** Under `name` stands a yes alone, so that `if (body.newsletter)` never subscribes anyone else. */
  #signed(draft: Draft, jws: string | undefined): void {
    if (draft !== this.draft) return;
    if (!jws && !onlyRefuses(draft.record)) {
      this.#drop();
      return this.misuse.refuse('signing-failed');
    }
    const data = new FormData();
    if (jws && this.name) data.set(this.agreed ? this.name : `${this.name}:record`, jws);
    // The second value is what browsers restore on Back: nothing.
    this.#internals.setFormValue(data, null);
    if (draft.record.subject.idType === 'none') this.take();
  }
}
