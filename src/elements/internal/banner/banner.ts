/** The banner behind its element: what is asked, what is on the screen, and what was answered. */
import { start as startDelivery } from '../../../delivery/outbox.js';
import { type DeviceChoice, narrowed } from '../../../domain/device-choice.js';
import { watchButtons } from '../button-watch.js';
import { YES_OR_NO } from '../choice-buttons.js';
import { draw, type Piece } from '../draw.js';
import { isEdited } from '../edited.js';
import { MisuseReport } from '../misuse-report.js';
import { hasOurWords } from '../our-words.js';
import { readSettings } from '../settings.js';
import { type Decide, guard, showAnswer, watchControls } from '../trusted.js';
import { createView, type View } from '../view.js';
import { afterPaint } from './after-paint.js';
import { controlsIn, type Granted, saidBy } from './answer.js';
import { Balance } from './balance.js';
import { Boxes } from './boxes.js';
import { bannerStyles } from './banner.styles.js';
import { BannerAnswer, onPage } from './banner-answer.js';
import { adopt, effectsOf, follow, narrow, start, watchEmbeds } from './effects.js';
import { Focus } from './focus.js';
import { KeptAnswer } from './kept-answer.js';
import { bannerProblem, layoutOf } from './misuse.js';
import { readNotice } from './notice.js';
import { claim, isOnly, release } from './only.js';
import { Place } from './place.js';
import { askedIn, fillSlots } from './purposes.js';
import { needsReopener, watchReopeners } from './reopen.js';
import { reopenStyles } from './reopener.js';
import { bannerTemplate, closedTemplate } from './template.js';
import { isSecond } from './twice.js';

export class Banner {
  readonly focus: Focus;
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;
  readonly #view: View;
  readonly #misuse: MisuseReport;
  readonly #place: Place;
  readonly #balance: Balance;
  readonly #answer: BannerAnswer;
  readonly #children = new MutationObserver(() => this.update());
  readonly #kept: KeptAnswer;
  #isAsked = false;
  readonly #boxes = new Boxes();

  constructor(host: HTMLElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    this.#view = createView(host, bannerStyles, () => this.#draw(), { slotAssignment: 'manual' });
    const { root, update } = this.#view;
    root.adoptedStyleSheets.push(reopenStyles);
    afterPaint(startDelivery);
    this.focus = new Focus(host, root);
    this.#misuse = new MisuseReport(host, update);
    this.#place = new Place(root);
    this.#balance = new Balance(this.#view, this.#place, this.#misuse, YES_OR_NO);
    this.#kept = new KeptAnswer(host, (choice) => this.#found(choice));
    const effects = effectsOf(host, this.#kept, (choice) => this.#settled(choice));
    this.#answer = new BannerAnswer(host, update, this.#misuse, effects, onPage);
    const tick: Decide = ({ dataset: { purpose } }, on) =>
      this.#boxes.ticked[on ? 'add' : 'delete'](purpose!);
    watchControls(root, tick, update);
    watchButtons(root, (act, trusted, event) => isSecond(act, event) || this.press(act, trusted));
  }

  connect(): void {
    if (isEdited(this.#host)) return this.#view.update();
    if (this.#kept.later(() => this.connect())) return;
    if (!claim(this.#host)) return this.#misuse.block({ code: 'two-banners' });
    guard(this.#view.root);
    this.#place.follow();
    this.#children.observe(this.#host, { attributes: true, childList: true, subtree: true });
    watchReopeners((control) => this.open(control));
    this.#kept.read();
    void start(this.#host, this.#kept.current).then(() => watchEmbeds(this.#host));
    this.update();
  }

  disconnect(): void {
    if (!release(this.#host)) return;
    this.#place.leave();
    this.#children.disconnect();
  }

  update(): void {
    if (this.#kept.later(() => this.connect())) return;
    if (isOnly(this.#host)) follow(this.#host, this.#kept.current);
    this.#view.update();
  }

  open(control?: HTMLElement): void {
    this.focus.asked(control);
    this.#isAsked = true;
    this.update();
  }

  /** A button of ours was pressed, or a script refuses. */
  press(act: string, trusted: boolean): void {
    if (this.#kept.later(() => this.press(act, trusted))) return;
    act = this.#boxes.meant(act, trusted);
    if (act === 'seen') this.#kept.jar.write(this.#kept.choice!);
    if (act === 'reopen') this.open(this.#host);
    if (act === 'retry') this.#answer.latest.retry?.();
    const granted = saidBy(act, askedIn(this.#host), this.#boxes.ticked);
    if (granted && !isEdited(this.#host)) this.#say(granted, trusted);
    this.update();
  }

  get #isOpen(): boolean {
    // A notice that changes while the page is open asks again.
    return isOnly(this.#host) && (this.#isAsked || !this.#kept.isCurrent);
  }

  #template(): Piece | undefined {
    const host = this.#host;
    if (!isOnly(host) || !hasOurWords(host, this.#view.update)) return undefined;
    const [settings, purposes] = [readSettings(host), askedIn(host)];
    this.#misuse.block(bannerProblem(host, settings, purposes));
    const reach = this.#kept.jar.says?.(this.#isOpen);
    if (!this.#isOpen) return closedTemplate(this.#answer.latest, needsReopener(), reach);
    return bannerTemplate({
      layout: layoutOf(host),
      settings,
      purposes,
      detailed: !!this.#boxes.since || layoutOf(host) === 'inline',
      blocked: !!this.#misuse.blocking,
      before: this.#kept.before,
      isNew: !this.#kept.isCurrent,
      reach,
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
    showAnswer(root, ({ dataset }) => this.#boxes.ticked.has(dataset.purpose!));
    this.#place.settle();
    if (this.#isOpen) this.#balance.check();
    states.clear();
    if (this.#isOpen) states.add('open');
    if (this.#misuse.blocking) states.add('misconfigured');
    if (/saving|queued/.test(this.#answer.latest.progress ?? '')) states.add('pending');
    this.focus.drawn();
  }

  #say(granted: Granted, trusted: boolean): void {
    // What earlier pages could not deliver goes first.
    startDelivery();
    const { root } = this.#view;
    const isYes = Object.values(granted).includes(true);
    const measured = this.#isOpen ? this.#balance.measure() : undefined;
    const controls = controlsIn(root);
    const { before, choice } = this.#kept;
    this.#misuse.refused = undefined;
    if (isYes && (!trusted || this.#misuse.blocking)) return;
    if (isYes && !measured?.equal) return this.#balance.restore();
    // A no acts at once, also beside a yes that is still on its way.
    const left = isYes && narrowed(choice, granted);
    if (left) narrow(this.#host, this.#kept, left);
    // What a script refuses behind the scenes is told in the words of the question.
    this.#isAsked = true;
    if (!root.querySelector('#panel')) this.#view.draw();
    this.#answer.give(
      granted,
      {
        page: readNotice(this.#host, root, this.#kept.jar.person),
        purposes: askedIn(this.#host),
        before,
        surface: 'banner',
        controls,
        presentation: measured?.presentation,
      },
      { control: trusted ? 'button' : 'script', trusted },
    );
  }

  /** The answer holds: the question goes, and the focus to where it came from. */
  #settled(choice: DeviceChoice): void {
    this.#kept.keep(choice);
    this.#isAsked = false;
    this.#boxes.clear();
    this.focus.answered();
    this.update();
  }

  /** Another page of this browser was answered since. */
  #found(choice: DeviceChoice): void {
    if (this.#answer.awaits(choice.purposes)) return;
    this.#answer.giveUp();
    if (!isOnly(this.#host)) return;
    this.#settled(choice);
    adopt(this.#host, choice, this.#kept.isCurrent);
  }
}
