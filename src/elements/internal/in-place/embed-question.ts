/**
 * The question of one embed, in its place: who would be asked, what for, and an equal pair. A yes
 * opens this embed alone, on this page alone; a no keeps it closed. Either is a record.
 */
import { controlsIn, type Granted } from '../banner/answer.js';
import { Balance, IN_THE_PAGE } from '../banner/balance.js';
import { bannerStyles } from '../banner/banner.styles.js';
import { BannerAnswer } from '../banner/banner-answer.js';
import { bannerProblem } from '../banner/misuse.js';
import { askedIn } from '../banner/purposes.js';
import { watchButtons } from '../button-watch.js';
import { YES_OR_NO_TO_ONE } from '../choice-buttons.js';
import { draw, type Piece } from '../draw.js';
import { MisuseReport } from '../misuse-report.js';
import { hasOurWords } from '../our-words.js';
import { readPage, shownIn } from '../question.js';
import { readSettings } from '../settings.js';
import { guard } from '../trusted.js';
import { createView, type View } from '../view.js';
import { inPlaceStyles } from './in-place.styles.js';
import { type EmbedPurpose, purposesOf, serviceOf, titleOf } from './service.js';
import { StandIn } from './stand-in.js';
import { askedTemplate, closedTemplate, openTemplate } from './template.js';

/** What becomes of the embed. */
interface Gate {
  settle: (yes: boolean) => void;
  left: () => void;
}

export class EmbedQuestion {
  readonly #embed: HTMLElement;
  readonly #banner: HTMLElement;
  readonly #gate: Gate;
  readonly #service: string;
  readonly #purposes: EmbedPurpose[] | undefined;
  readonly #standIn: StandIn;
  readonly #view: View;
  readonly #misuse: MisuseReport;
  readonly #balance: Balance;
  /** What is said here; a yes on its way may be given up. */
  readonly answer: BannerAnswer;
  /** What the person said of this embed on this page. */
  #said: 'yes' | 'no' | undefined;
  #before = Object.create(null) as Granted;

  constructor(embed: HTMLElement, banner: HTMLElement, gate: Gate) {
    this.#embed = embed;
    this.#banner = banner;
    this.#gate = gate;
    this.#service = serviceOf(embed);
    this.#purposes = purposesOf(embed, askedIn(banner));
    this.#standIn = new StandIn(embed, gate.left);
    const { host } = this.#standIn;
    this.#view = createView(host, bannerStyles, () => this.#draw());
    const { root, update } = this.#view;
    root.adoptedStyleSheets.push(inPlaceStyles);
    this.#misuse = new MisuseReport(host, update);
    this.#balance = new Balance(this.#view, IN_THE_PAGE, this.#misuse, YES_OR_NO_TO_ONE);
    this.answer = new BannerAnswer(host, update, this.#misuse, {
      // What the site itself keeps for the purpose goes when the banner is refused.
      refuse: () => [],
      reassert: () => undefined,
      settle: (granted) => this.#settle(granted),
    });
    guard(root);
    watchButtons(root, (act, trusted) => this.#press(act, trusted));
    this.shut();
  }

  /** The embed is closed, by its own answer or by one to its purposes: then it asks again. */
  shut(): void {
    if (this.#said === 'yes') this.#said = undefined;
    this.#standIn.cover();
    this.#view.update();
  }

  #template(): Piece | undefined {
    if (!hasOurWords(this.#banner, this.#view.update)) return undefined;
    const detail = this.#embed.getAttribute('data-consent-purpose') ?? '';
    const settings = readSettings(this.#banner);
    this.#misuse.block(
      this.#purposes
        ? bannerProblem(this.#banner, settings, askedIn(this.#banner))
        : { code: 'no-purpose', detail },
    );
    const asked = {
      title: titleOf(this.#embed),
      service: this.#service,
      settings,
      purposes: this.#purposes ?? [],
      blocked: !!this.#misuse.blocking,
      plain: this.#balance.plain,
      problem: this.#misuse.text,
      latest: this.answer.latest,
    };
    if (this.#said === 'yes') return openTemplate(asked);
    return this.#said === 'no' ? closedTemplate(asked) : askedTemplate(asked);
  }

  #draw(): void {
    const { root } = this.#view;
    const hadFocus = root.activeElement !== null;
    draw(root, [this.#template()]);
    if (!this.#said) this.#balance.check();
    // What had the focus is gone: what came in its place has it.
    if (hadFocus && !root.activeElement)
      root.querySelector<HTMLElement>('[tabindex], .quiet')?.focus();
  }

  #press(act: string, trusted: boolean): void {
    if (act === 'again') this.#said = undefined;
    else if (act === 'retry') this.answer.latest.retry?.();
    else this.#say(act === 'give', trusted);
    this.#view.update();
  }

  #say(yes: boolean, trusted: boolean): void {
    const measured = this.#balance.measure();
    this.#misuse.refused = undefined;
    if (yes && (!trusted || this.#misuse.blocking)) return;
    if (yes && !measured?.equal) return this.#balance.restore();
    // What nobody declares has no words to be recorded with: it only stays closed.
    if (!this.#purposes) return void (this.#said = 'no');
    // What is taken back is told in the words in which it was asked.
    this.#said = undefined;
    this.#view.draw();
    const { root } = this.#view;
    const items = [...root.querySelectorAll('li')];
    const purposes = this.#purposes.map((it, i) => ({ ...it, element: items[i]! }));
    this.answer.give(
      Object.fromEntries(purposes.map(({ purpose }) => [purpose, yes])),
      {
        page: readPage(this.#banner, shownIn(root)),
        purposes,
        before: this.#before,
        surface: 'web-standalone',
        controls: measured ? controlsIn(root) : [],
        presentation: measured?.presentation,
      },
      { control: trusted ? 'button' : 'script', trusted },
    );
  }

  #settle(granted: Granted): void {
    const yes = Object.values(granted).every(Boolean);
    const hadFocus = this.#view.root.activeElement !== null;
    this.#before = granted;
    this.#said = yes ? 'yes' : 'no';
    if (yes) this.#standIn.uncover();
    else this.#standIn.cover();
    this.#gate.settle(yes);
    if (yes && hadFocus) this.#focusEmbed();
    this.#view.update();
  }

  /** What was asked for has the focus; a picture takes it for this once. */
  #focusEmbed(): void {
    this.#embed.focus();
    if (document.activeElement === this.#embed) return;
    this.#embed.tabIndex = -1;
    this.#embed.focus();
  }
}
