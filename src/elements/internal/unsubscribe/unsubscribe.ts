/** A stop of everything behind its element: who stops, what is on the screen, what became of it. */
import { forget, start as startDelivery } from '../../../delivery/outbox.js';
import type { Act } from '../../../domain/choice.js';
import { inPageLanguage, msg } from '../../../locales/localization.js';
import { Balance } from '../banner/balance.js';
import { isInView } from '../banner/weight.js';
import { watchButtons } from '../button-watch.js';
import { STOP_OR_ADAPT } from '../choice-buttons.js';
import { type Person, personOf } from '../person.js';
import { draw, type Piece } from '../draw.js';
import { send, type Sending } from '../sending.js';
import { readSettings } from '../settings.js';
import { guard } from '../trusted.js';
import { createView, type View } from '../view.js';
import { adapt, gridOf, preferencesOf } from './adapt.js';
import { Report } from './misuse.js';
import { addressIn, complete, formIn, personInForm, showSubmit, submitForm } from './plain-form.js';
import { fillSlots } from './slots.js';
import { makeStop } from './stop.js';
import { unsubscribeStyles } from './styles.js';
import { bareTemplate, unsubscribeTemplate } from './template.js';

const byWhom = (trusted: boolean): Required<Act> => ({
  control: trusted ? 'button' : 'script',
  trusted,
});

const whoText = (): string =>
  msg('Please write the address or number that receives the messages.', { id: 'stop-address' });

const strangerText = (): string =>
  msg('This link no longer says who you are.', { id: 'stop-stranger' });

export class Unsubscribe {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet;
  readonly #view: View;
  readonly #report: Report;
  readonly #balance: Balance;
  readonly #children: MutationObserver;
  /** The record taken last, and whom it is about where an address says it. */
  #latest: Partial<Sending> = {};
  #address: string | undefined;
  /** The token that the endpoint knows nobody by. */
  #stranger: string | undefined;
  #problem = '';
  /** The site's words as they stood first. */
  #words: string | undefined;
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
    // It stands in the page's flow, and covers nothing.
    const place = { isInFlow: true, raise: () => {} };
    this.#balance = new Balance(this.#view, place, this.#report, STOP_OR_ADAPT);
    this.#children = new MutationObserver(update);
    watchButtons(root, (act, trusted) => this.press(act, trusted));
    host.addEventListener('submit', (event) => this.#submitted(event), true);
    host.addEventListener('formdata', (event) => this.#completed(event), true);
  }

  connect(): void {
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
    if (act === 'adapt') adapt(this.#host, this.#person, readSettings(this.#host));
    if (act === 'retry') this.#latest.retry?.();
    if (act === 'refuse' && !this.#stop(byWhom(trusted))) submitForm(this.#host);
    this.update();
  }

  /** The address of a link is read at once; `#stop` leads here (UA-10). */
  readonly #follow = (): void => {
    personOf(this.#host);
    this.#comesHere ||= /^#stop\b/.test(location.hash);
    this.update();
  };

  get #person(): Person | undefined {
    const person = personOf(this.#host) ?? personInForm(this.#host);
    return person?.id === this.#stranger ? undefined : person;
  }

  get #isStopped(): boolean {
    return this.#latest.progress === 'sent';
  }

  /** The plain form serves: nothing can be sent from here, or what was sent did not arrive. */
  get #isOtherwise(): boolean {
    return (
      !readSettings(this.#host).endpoint || /queued|rejected/.test(this.#latest.progress ?? '')
    );
  }

  /** Whether the stop is with us; if not, the plain form has to carry it. */
  #stop(act: Required<Act>): boolean {
    const { progress, retry, record } = this.#latest;
    // Twice is as good as once (UA-08).
    if (this.#isStopped || progress === 'saving') return true;
    if (!readSettings(this.#host).endpoint) return false;
    const person = this.#person;
    const address = person ? undefined : addressIn(this.#host);
    this.#problem = person || address ? '' : whoText();
    if (this.#problem) return true;
    if (progress === 'queued') {
      if (address === this.#address) return (retry!(), true);
      forget(record!.jti);
    }
    try {
      this.#send(person, address, act);
      return true;
    } catch {
      return false;
    }
  }

  #send(person: Person | undefined, address: string | undefined, act: Required<Act>): void {
    const { root } = this.#view;
    const measured = act.trusted ? this.#balance.measure() : undefined;
    if (act.trusted && !measured?.equal && isInView(root)) this.#balance.restore();
    const presentation = measured?.presentation;
    const words = this.#words ?? this.#host.textContent;
    const { draft, endpoint } = makeStop(this.#host, root, { person, act, presentation, words });
    this.#latest = draft;
    this.#address = address;
    send(draft, { endpoint, address }, this.#host, () => this.#heard(draft));
  }

  #heard(draft: Sending): void {
    if (draft === this.#latest && draft.delivery?.effect === 'no-effect') {
      this.#stranger = draft.record.subject.id;
      this.#problem = `${strangerText()} ${whoText()}`;
      this.#latest = {};
    }
    this.update();
  }

  #submitted(event: SubmitEvent): void {
    if (event.target !== formIn(this.#host) || this.#isOtherwise) return;
    const trusted = event.isTrusted && navigator.userActivation?.isActive !== false;
    if (this.#stop(byWhom(trusted))) event.preventDefault();
    this.update();
  }

  #completed({ target, formData }: FormDataEvent): void {
    complete(target as HTMLFormElement, formData, this.#person, this.#latest.jws);
  }

  #template(): Piece {
    if (!inPageLanguage(this.#view.update)) return bareTemplate();
    const host = this.#host;
    const settings = readSettings(host);
    const trouble = this.#report.check();
    this.#words ??= host.textContent;
    // What had the focus goes away with the question.
    if (this.#isStopped && !this.#states.has('stopped'))
      this.#comesHere = host.matches(':focus-within');
    return unsubscribeTemplate({
      settings,
      known: !!this.#person,
      stopped: this.#isStopped,
      otherwise: this.#isOtherwise,
      blocked: !gridOf(host) && !preferencesOf(settings),
      plain: this.#balance.plain,
      problem: this.#problem || trouble,
      latest: this.#latest,
    });
  }

  #draw(): void {
    const { root } = this.#view;
    draw(root, [this.#template()]);
    const isBare = !root.querySelector('#panel');
    fillSlots(this.#host, root);
    showSubmit(this.#host, isBare || this.#isOtherwise);
    if (isBare) return;
    if (!this.#isStopped) this.#balance.check();
    const progress = this.#latest.progress ?? '';
    this.#states.clear();
    if (this.#isStopped) this.#states.add('stopped');
    if (/saving|queued/.test(progress)) this.#states.add('pending');
    if (this.#report.hasFindings) this.#states.add('misconfigured');
    if (this.#comesHere) this.focus();
    this.#comesHere = false;
  }
}
