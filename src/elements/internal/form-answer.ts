/**
 * The answer to one question inside a form: its draft, what the form submits of it, and the
 * moment it is taken. Outside a form there is nothing to wait for, and the act itself takes it.
 */
import { type Draft, makeDraft } from '../../delivery/draft.js';
import { type Act, answer, type Choice, unanswered } from '../../domain/choice.js';
import type { State } from '../../domain/schema.js';
import { ConsentChangeEvent } from './events.js';
import { type FormMember, joinForm } from './form-watch.js';
import type { MisuseReport } from './misuse-report.js';
import type { Question } from './question.js';
import type { Recorder } from './recorder.js';

export class FormAnswer implements FormMember {
  choice: Choice | undefined;
  draft: Draft | undefined;
  readonly host: HTMLElement;

  readonly #internals: ElementInternals;
  readonly #recorder: Recorder;
  readonly #misuse: MisuseReport;
  /** What was asked when the draft was made. */
  #question: Question | undefined;
  #form: HTMLFormElement | null = null;
  #leave = (): unknown => 0;

  constructor(
    host: HTMLElement,
    internals: ElementInternals,
    recorder: Recorder,
    misuse: MisuseReport,
  ) {
    this.host = host;
    this.#internals = internals;
    this.#recorder = recorder;
    this.#misuse = misuse;
  }

  get given(): boolean {
    return this.choice?.state === 'given';
  }

  get name(): string {
    return this.host.getAttribute('name') ?? '';
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
    if (!this.draft?.taken) {
      this.clear();
      this.#tell(question, 'unanswered');
      return;
    }
    const act: Act = { control: trusted ? 'checkbox' : 'script', trusted };
    // It goes where the yes went, even from an element that the page took out of its place.
    const { context, endpoint } = this.#question!;
    this.#recorder.take(
      this.#answer({ ...question, context, endpoint }, 'withdrawn', act),
      endpoint,
    );
  }

  /** Back to unanswered: nothing of an earlier page or form is ever restored. */
  clear(): void {
    this.choice = this.draft = undefined;
    this.#recorder.clear();
    this.#internals.setFormValue(null);
  }

  take(): void {
    const { draft } = this;
    if (!draft) return;
    // A yes that is not signed yet is no record: it goes when it is.
    if (this.given && draft.signing) void draft.signing.then(() => this.take());
    else this.#recorder.take(draft, this.#question?.endpoint);
  }

  /** Shows what was decided to style sheets, as custom states. */
  showStates(): void {
    const { states } = this.#internals;
    states.clear();
    states.add(this.given ? 'yes' : this.choice ? 'no' : 'unanswered');
    if (/saving|queued/.test(this.#recorder.progress ?? '')) states.add('pending');
    if (this.#misuse.blocking) states.add('misconfigured');
  }

  #answer(question: Question, state: 'given' | 'withdrawn', act: Act): Draft {
    const choice = answer(this.choice ?? unanswered(question.purpose), state, act);
    const { context } = question;
    const draft = makeDraft(question.notice, [choice], {
      ...context,
      method: {
        surface: context.subject.idType === 'form' ? 'web-form' : 'web-standalone',
        actor: 'data-subject',
        ...act,
      },
    });
    this.clear();
    this.choice = choice;
    this.draft = draft;
    this.#question = question;
    void draft.signing?.then((jws) => this.#signed(draft, jws));
    this.#tell(question, state);
    return draft;
  }

  #tell({ purpose }: Question, state: State): void {
    this.host.dispatchEvent(new ConsentChangeEvent(purpose.purpose, state));
  }

  /** Under `name` stands a yes alone, so that `if (body.newsletter)` never subscribes anyone else. */
  #signed(draft: Draft, jws: string | undefined): void {
    if (draft !== this.draft) return;
    if (this.given && !jws) {
      this.clear();
      return this.#misuse.refuse('signing-failed');
    }
    const { name } = this;
    const data = new FormData();
    if (jws && name) data.set(this.given ? name : `${name}:record`, jws);
    // The second value is what browsers restore on Back: nothing.
    this.#internals.setFormValue(data, null);
    if (draft.record.method.surface === 'web-standalone') this.take();
  }
}
