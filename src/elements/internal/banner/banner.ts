/** The banner behind its element: what is asked, what is on the screen, and what was answered. */
import { start as startDelivery } from '../../../delivery/outbox.js';
import { type DeviceChoice, isCurrent } from '../../../domain/device-choice.js';
import { readChoice } from '../../../gating/choice-cookie.js';
import { hasPrivacySignal } from '../../../gating/gpc.js';
import { inPageLanguage } from '../../../locales/localization.js';
import { watchButtons } from '../button-watch.js';
import { YES_OR_NO } from '../choice-buttons.js';
import { draw, type Piece } from '../draw.js';
import { MisuseReport } from '../misuse-report.js';
import { attribute } from '../question.js';
import { readSettings } from '../settings.js';
import { guard, showAnswer, watchControls } from '../trusted.js';
import { createView, type View } from '../view.js';
import { everyPurpose, type Granted, GRANTS, narrowed } from './answer.js';
import { Balance } from './balance.js';
import { bannerStyles } from './banner.styles.js';
import { BannerAnswer } from './banner-answer.js';
import { effectsOf, narrow, start } from './effects.js';
import { bannerProblem, layoutOf, versionOf } from './misuse.js';
import { readNotice } from './notice.js';
import { Place } from './place.js';
import { askedIn, fillSlots } from './purposes.js';
import { needsReopener, watchReopeners } from './reopen.js';
import { bannerTemplate, closedTemplate } from './template.js';

/** The banner of this page: a second one asks nothing. */
let first: HTMLElement | undefined;

export class Banner {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;
  readonly #view: View;
  readonly #misuse: MisuseReport;
  readonly #place: Place;
  readonly #balance: Balance;
  readonly #answer: BannerAnswer;
  readonly #children: MutationObserver;
  /** What this browser answered last, as its cookie says. */
  #choice: DeviceChoice | undefined;
  #isOpen = false;
  /** Each purpose has a box of its own. */
  #detailed = false;
  readonly #ticked = new Set<string>();
  /** Had the focus when the question was asked again. */
  #opener: Element | null = null;

  constructor(host: HTMLElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    this.#view = createView(host, bannerStyles, () => this.#draw(), { slotAssignment: 'manual' });
    const { root, update } = this.#view;
    // What earlier pages could not deliver goes first.
    startDelivery();
    this.#misuse = new MisuseReport(host, update);
    this.#place = new Place(() => root.querySelector<HTMLElement>('#panel'));
    this.#balance = new Balance(this.#view, this.#place, this.#misuse, YES_OR_NO);
    this.#answer = new BannerAnswer(
      host,
      update,
      this.#misuse,
      effectsOf(host, { settled: (it) => this.#settled(it), current: () => this.#choice }),
    );
    this.#children = new MutationObserver(update);
    watchControls(root, (box, on) => this.#tick(box.dataset.purpose!, on), update);
    watchButtons(root, (act, trusted) => this.press(act, trusted));
  }

  connect(): void {
    first ??= this.#host;
    if (first !== this.#host) return this.#misuse.refuse('two-banners');
    guard(this.#view.root);
    this.#place.follow();
    this.#children.observe(this.#host, { attributes: true, childList: true, subtree: true });
    watchReopeners(() => this.open());
    this.#choice = readChoice(Date.now());
    void start(this.#host, this.#isCurrent ? this.#choice : undefined);
    this.update();
  }

  disconnect(): void {
    if (first !== this.#host) return;
    first = undefined;
    this.#place.leave();
    this.#children.disconnect();
  }

  update(): void {
    // A notice that changes while the page is open asks again.
    if (first === this.#host && !this.#isCurrent) this.#isOpen = true;
    this.#view.update();
  }

  open(): void {
    this.#opener = document.activeElement;
    this.#isOpen = true;
    this.update();
  }

  /** A button of ours was pressed, or a script refuses. */
  press(act: string, trusted: boolean): void {
    const grants = GRANTS[act];
    if (act === 'open') this.#detailed = true;
    if (act === 'reopen') this.open();
    if (act === 'retry') this.#answer.latest.retry?.();
    const purposes = askedIn(this.#host);
    if (grants && purposes.length > 0) {
      this.#say(
        everyPurpose(purposes, (it) => grants(it, this.#ticked)),
        trusted,
      );
    }
    this.update();
  }

  get #isCurrent(): boolean {
    const now = { version: versionOf(this.#host), at: Date.now() };
    return this.#choice !== undefined && isCurrent(this.#choice, now);
  }

  #template(): Piece | undefined {
    const host = this.#host;
    if (first !== host || !inPageLanguage(this.#view.update)) return undefined;
    this.#misuse.block(bannerProblem(host));
    if (!this.#isOpen) return closedTemplate(this.#answer.latest, needsReopener());
    return bannerTemplate({
      layout: layoutOf(host),
      settings: readSettings(host),
      purposes: askedIn(host),
      detailed: this.#detailed || layoutOf(host) === 'inline',
      blocked: !!this.#misuse.blocking,
      before: this.#choice?.purposes ?? {},
      isNew: !this.#isCurrent,
      gpc: hasPrivacySignal(),
      account: attribute(host, 'device-reach') === 'account',
      leave: host.hasAttribute('leave'),
      plain: this.#balance.plain,
      problem: this.#misuse.text,
      latest: this.#answer.latest,
    });
  }

  #draw(): void {
    const { root } = this.#view;
    draw(root, [this.#template()]);
    const { states } = this.#internals;
    fillSlots(this.#host, root);
    showAnswer(root, ({ dataset }) => this.#ticked.has(dataset.purpose!));
    this.#place.settle();
    if (this.#isOpen) this.#balance.check();
    states.clear();
    if (this.#isOpen) states.add('open');
    if (this.#misuse.blocking) states.add('misconfigured');
    if (/saving|queued/.test(this.#answer.latest.progress ?? '')) states.add('pending');
  }

  /** A draft until it is saved. */
  #tick(purpose: string, on: boolean): void {
    if (on) this.#ticked.add(purpose);
    else this.#ticked.delete(purpose);
    this.update();
  }

  #say(granted: Granted, trusted: boolean): void {
    const isYes = Object.values(granted).includes(true);
    const measured = this.#isOpen ? this.#balance.measure() : undefined;
    this.#misuse.refused = undefined;
    if (isYes && (!trusted || this.#misuse.blocking)) return;
    if (isYes && !measured?.equal) return this.#balance.restore();
    const before = this.#choice?.purposes ?? {};
    // A no acts at once, also beside a yes that is still on its way.
    const left = isYes && narrowed(this.#choice, granted);
    if (left) narrow(this.#host, (this.#choice = left), this.#isCurrent);
    this.#answer.give(
      granted,
      {
        page: readNotice(this.#host, this.#view.root),
        purposes: askedIn(this.#host),
        before,
        presentation: measured?.presentation,
        gpc: hasPrivacySignal(),
      },
      { control: trusted ? 'button' : 'script', trusted },
    );
  }

  /** The answer holds: the question goes, and the focus to where it came from. */
  #settled(choice: DeviceChoice): void {
    this.#choice = choice;
    this.#isOpen = this.#detailed = false;
    this.#ticked.clear();
    if (this.#opener instanceof HTMLElement) this.#opener.focus();
    this.update();
  }
}
