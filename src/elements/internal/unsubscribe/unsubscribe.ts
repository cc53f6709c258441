/** A stop of everything behind its element: what is on the screen, and what is done there. */
import { start as startDelivery } from '../../../delivery/outbox.js';
import { agentMethod } from '../agent.js';
import { Balance, IN_THE_PAGE } from '../banner/balance.js';
import { isInView } from '../banner/weight.js';
import { watchButtons } from '../button-watch.js';
import { STOP_OR_ADAPT } from '../choice-buttons.js';
import { draw, type Piece } from '../draw.js';
import { isEdited } from '../edited.js';
import { hasOurWords } from '../our-words.js';
import { personOf } from '../person.js';
import { readSettings } from '../settings.js';
import { guard } from '../trusted.js';
import { createView, type View } from '../view.js';
import { adapt, gridOf, preferencesOf } from './adapt.js';
import { Report } from './misuse.js';
import { complete, demandNothing, formIn, showSubmit, submitForm } from './plain-form.js';
import { fillSlots } from './slots.js';
import { Stopping } from './stopping.js';
import { bareTemplate, unsubscribeTemplate } from './template.js';
import { unsubscribeStyles } from './unsubscribe.styles.js';

export class Unsubscribe {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet;
  readonly #view: View;
  readonly #report: Report;
  readonly #balance: Balance;
  readonly #stopping: Stopping;
  readonly #children: MutationObserver;
  /** The focus belongs here once it is drawn. */
  #comesHere = false;

  constructor(host: HTMLElement, { states }: ElementInternals) {
    this.#host = host;
    this.#states = states;
    this.#view = createView(host, unsubscribeStyles, () => this.#draw(), {
      slotAssignment: 'manual',
    });
    const { root, update } = this.#view;
    // What earlier pages could not deliver goes first.
    startDelivery();
    this.#report = new Report(host);
    this.#balance = new Balance(this.#view, IN_THE_PAGE, this.#report, STOP_OR_ADAPT);
    this.#stopping = new Stopping(host, update);
    this.#children = new MutationObserver(update);
    watchButtons(root, (act, trusted) => this.press(act, trusted));
    host.addEventListener('submit', (event) => this.#submitted(event), true);
    host.addEventListener('formdata', (event) => this.#completed(event), true);
  }

  connect(): void {
    if (isEdited(this.#host)) return this.update();
    guard(this.#view.root);
    addEventListener('hashchange', this.#follow);
    this.#children.observe(this.#host, { childList: true, subtree: true });
    this.#follow();
  }

  disconnect(): void {
    removeEventListener('hashchange', this.#follow);
    this.#children.disconnect();
  }

  update(): void {
    this.#view.update();
  }

  focus(options?: FocusOptions): void {
    this.#view.root.querySelector<HTMLElement>('#panel')?.focus(options);
  }

  /** A button of ours was pressed, or a script stops everything. */
  press(act: string, trusted: boolean): void {
    if (isEdited(this.#host)) return this.update();
    const { person, latest } = this.#stopping;
    // A pair that was meddled with is drawn anew first, so that both ways are seen.
    if (act === 'adapt' && (this.#balance.plain || this.#isFair(trusted)))
      adapt(this.#host, person, readSettings(this.#host));
    if (act === 'retry') latest.retry?.();
    if (act === 'refuse' && !this.#stop(trusted)) submitForm(this.#host);
    this.update();
  }

  /** While a page loads, Chromium takes the focus from whatever does not stand in its address itself. */
  #comeHere(): void {
    this.focus();
    if (document.readyState !== 'complete')
      addEventListener('load', () => setTimeout(() => this.focus()), { once: true });
  }

  /** The address of a link is read at once; `#stop` leads here (UA-10). */
  readonly #follow = (): void => {
    personOf(this.#host);
    this.#comesHere ||= /^#stop\b/.test(location.hash);
    this.update();
  };

  /** Whether a person saw the two weigh the same; if not, they are drawn anew. */
  #isFair(trusted: boolean): boolean {
    const seen = trusted && isInView(this.#view.root);
    const fair = !seen || !!this.#balance.measure()?.equal;
    if (!fair) this.#balance.restore();
    return fair;
  }

  #stop(trusted: boolean): boolean {
    const { root } = this.#view;
    return this.#stopping.stop({ control: trusted ? 'button' : 'script', trusted }, () => {
      const presentation = trusted ? this.#balance.measure()?.presentation : undefined;
      this.#isFair(trusted);
      return { root, presentation };
    });
  }

  #submitted(event: SubmitEvent): void {
    const isTheirs = this.#stopping.needsForm || isEdited(this.#host);
    if (event.target !== formIn(this.#host) || isTheirs) return;
    const byPerson = event.isTrusted && navigator.userActivation?.isActive !== false;
    if (this.#stop(byPerson)) event.preventDefault();
    this.update();
  }

  #completed({ target, formData }: FormDataEvent): void {
    const { person, latest } = this.#stopping;
    complete(target as HTMLFormElement, formData, person, latest.jws);
  }

  #template(): Piece {
    const host = this.#host;
    if (!hasOurWords(host, this.#view.update)) return bareTemplate();
    const settings = readSettings(host);
    const stopping = this.#stopping;
    const trouble = this.#report.check();
    stopping.words ??= host.textContent;
    // What had the focus goes away with the question.
    if (stopping.isOver && !this.#states.has('stopped'))
      this.#comesHere = host.matches(':focus-within');
    return unsubscribeTemplate({
      settings,
      known: !!stopping.person,
      spoken: !!agentMethod(host),
      stopped: stopping.isOver,
      needsForm: stopping.needsForm,
      blocked: !gridOf(host) && !preferencesOf(host, settings),
      plain: this.#balance.plain,
      problem: stopping.problem || trouble,
      latest: stopping.latest,
    });
  }

  #draw(): void {
    const { root } = this.#view;
    draw(root, [this.#template()]);
    const { person, isOver, isPending, needsForm } = this.#stopping;
    const isBare = !root.querySelector('#panel');
    fillSlots(this.#host, root);
    showSubmit(this.#host, isBare || needsForm);
    if (isBare) return;
    if (needsForm && person) demandNothing(this.#host);
    if (!isOver) this.#balance.check();
    this.#states.clear();
    if (isOver) this.#states.add('stopped');
    if (isPending) this.#states.add('pending');
    if (this.#report.hasFindings) this.#states.add('misconfigured');
    if (this.#comesHere) this.#comeHere();
    this.#comesHere = false;
  }
}
