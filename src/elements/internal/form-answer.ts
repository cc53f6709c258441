/**
 * The answer to one question inside a form: its draft, what the form submits of it, and the
 * moment it is taken. Outside a form there is nothing to wait for, and the act itself takes it.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Act, answer, type Choice, unanswered } from '../../domain/choice.js';
import type { Context } from '../../domain/record.js';
import { ConsentChangeEvent } from './events.js';
import { type FormMember, joinForm } from './form-watch.js';
import type { MisuseReport } from './misuse-report.js';
import type { Question } from './question.js';
import type { Draft, Recorder } from './recorder.js';

/** The element that asks. */
export interface Asker extends ReactiveControllerHost, HTMLElement {
  readonly name: string;
}

export class FormAnswer implements FormMember, ReactiveController {
  choice: Choice | undefined;
  draft: Draft | undefined;

  #endpoint: string | undefined;
  #form: HTMLFormElement | null = null;
  #leave = (): void => {};

  constructor(
    readonly host: Asker,
    private readonly internals: ElementInternals,
    private readonly recorder: Recorder,
    private readonly misuse: MisuseReport,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#forgetRestored);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#forgetRestored);
  }

  get given(): boolean {
    return this.choice?.state === 'given';
  }

  get entries(): string[] {
    return [this.host.name, `${this.host.name}:record`];
  }

  get signing(): Promise<unknown> | undefined {
    return this.draft?.signing;
  }

  /** The form's owner changed. Moved to another form, an answer was given to somebody else. */
  associate(form: HTMLFormElement | null): void {
    this.#leave();
    if (!form) return;
    if (this.#form && this.#form !== form) this.clear();
    this.#form = form;
    this.#leave = joinForm(form, this);
  }

  /**
   * A person says yes: the draft is signed now and sent when the form is taken.
   * @throws {ConsentError} when the words on the screen do not carry a yes.
   */
  give(question: Question): void {
    this.#answer(question, 'given', { control: 'checkbox', trusted: true });
  }

  /**
   * Takes a yes back. One that was never sent is forgotten; after that a withdrawal is recorded
   * and sent at once, whoever asked for it.
   */
  withdraw(question: Question, trusted: boolean): void {
    if (!this.given || !this.draft?.taken) return this.clear();
    this.#answer(question, 'withdrawn', { control: trusted ? 'checkbox' : 'script', trusted });
    this.take();
  }

  /** Back to unanswered: nothing of an earlier page or form is ever restored. */
  clear(): void {
    this.choice = undefined;
    this.draft = undefined;
    this.recorder.clear();
    this.internals.setFormValue(null);
    this.host.requestUpdate();
  }

  /** Shows what was decided to style sheets, as custom states. */
  showStates(): void {
    const { states } = this.internals;
    const { progress } = this.recorder;
    states.clear();
    states.add(this.given ? 'yes' : this.choice ? 'no' : 'unanswered');
    if (progress && progress !== 'sent' && progress !== 'rejected') states.add('pending');
    if (this.misuse.blocking) states.add('misconfigured');
  }

  take(): void {
    if (this.draft && !this.host.matches(':disabled')) {
      this.recorder.take(this.draft, this.#endpoint);
    }
  }

  #answer(question: Question, state: 'given' | 'withdrawn', act: Act): void {
    const choice = answer(this.choice ?? unanswered(question.purpose), state, act);
    const draft = this.recorder.draft(question.notice, [choice], this.#context(question, act));
    this.recorder.clear();
    this.choice = choice;
    this.draft = draft;
    this.#endpoint = question.endpoint;
    this.internals.setFormValue(null);
    void draft.signing?.then(() => this.#signed(draft));
    this.host.dispatchEvent(new ConsentChangeEvent(choice.purpose, state));
    this.host.requestUpdate();
  }

  #context({ context, capacity }: Question, act: Act): Omit<Context, 'jti' | 'now'> {
    return {
      ...context,
      subject: { idType: this.internals.form ? 'form' : 'none', capacity },
      method: {
        surface: this.internals.form ? 'web-form' : 'web-standalone',
        actor: 'data-subject',
        ...act,
      },
    };
  }

  /** Under `name` stands a yes alone, so that `if (body.newsletter)` never subscribes anyone else. */
  #signed(draft: Draft): void {
    if (draft !== this.draft) return;
    const { jws } = draft;
    const { name } = this.host;
    if (this.given && !jws) {
      this.clear();
      return this.misuse.refuse('signing-failed');
    }
    const data = new FormData();
    if (jws && name) data.set(this.given ? name : `${name}:record`, jws);
    // The second value is what browsers restore on Back: nothing.
    this.internals.setFormValue(data, null);
    if (!this.internals.form) this.take();
    this.host.requestUpdate();
  }

  readonly #forgetRestored = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.clear();
  };
}
