/**
 * The answer to a banner: its record, and what it does to the page. A no acts at once, whatever the
 * network; a yes once it is proven: after the endpoint's 2xx, or where there is none once the record
 * is made.
 */
import { type Draft, makeDraft } from '../../../delivery/draft.js';
import { isUnproven } from '../../../delivery/effect.js';
import { forget } from '../../../delivery/outbox.js';
import type { Act } from '../../../domain/choice.js';
import type { ConsentError } from '../../../domain/errors.js';
import type { MisuseCode } from '../../../domain/mend.js';
import type { ConsentRecord } from '../../../domain/schema.js';
import { onlyRefuses } from '../../../domain/states.js';
import type { MisuseReport } from '../misuse-report.js';
import type { Page } from '../question.js';
import { send, type Sending } from '../sending.js';
import { choicesOf, type Granted, labelsOf, signals } from './answer.js';
import type { BannerPurpose } from './purposes.js';
import type { Presentation } from './weight.js';

/** What the page is told of an answer that holds. */
export interface Effects {
  /** A no holds: nothing of these purposes stays. Returns what was removed, by name. */
  refuse(purposes: BannerPurpose[]): string[];
  /** Writes down again what holds. */
  reassert(): void;
  /** The whole answer holds. */
  settle(granted: Granted): void;
}

interface Asked {
  page: Page;
  purposes: BannerPurpose[];
  before: Granted;
  surface: ConsentRecord['method']['surface'];
  controls: NonNullable<ConsentRecord['controls']>;
  presentation: Presentation | undefined;
}

/** The yes that is on its way, and ends with the next answer to the same question. */
interface Pending {
  yes?: { draft: Draft; granted: Granted } | undefined;
}

/** One page, one answer: also to a banner that another has taken the place of since. */
export const onPage: Pending = {};

export class BannerAnswer {
  /** The record taken last, and what became of it. */
  latest: Partial<Sending> = {};

  readonly #host: HTMLElement;
  readonly #update: () => void;
  readonly #misuse: MisuseReport;
  readonly #effects: Effects;
  readonly #pending: Pending;

  constructor(
    host: HTMLElement,
    update: () => void,
    misuse: MisuseReport,
    effects: Effects,
    pending: Pending = {},
  ) {
    this.#host = host;
    this.#update = update;
    this.#misuse = misuse;
    this.#effects = effects;
    this.#pending = pending;
  }

  give(granted: Granted, asked: Asked, act: Required<Act>): void {
    const { page, purposes, before, surface, controls, presentation } = asked;
    const refused = purposes.filter(({ purpose }) => !granted[purpose]);
    const removed = this.#effects.refuse(refused);
    const { context, notice } = page;
    try {
      const draft = makeDraft(
        { ...notice, labels: labelsOf(purposes) },
        choicesOf(purposes, granted, before, act),
        {
          ...context,
          method: { surface, actor: 'data-subject', ...act },
          ...(controls.length > 0 && { controls }),
          ...(presentation && { presentation }),
          ...(removed.length > 0 && { removed }),
          ...signals(),
        },
      );
      // Whatever was still on its way is answered anew, for every purpose.
      this.#drop();
      if (!onlyRefuses(draft.record)) this.#pending.yes = { draft, granted };
      else this.#effects.settle(granted);
      this.#send(draft, page);
    } catch (error) {
      this.#misuse.refuse((error as ConsentError).code as MisuseCode);
    }
  }

  /** Whether this very answer is on its way. */
  awaits(granted: Granted): boolean {
    const pending = this.#pending.yes?.granted;
    return !!pending && Object.keys(pending).every((id) => pending[id] === granted[id]);
  }

  /** Another answer holds: a yes that is on its way no longer does, and whatever it does is undone. */
  giveUp(): void {
    this.#drop();
    this.latest = {};
  }

  #drop(): void {
    if (this.#pending.yes) forget(this.#pending.yes.draft.record.jti);
    this.#pending.yes = undefined;
  }

  /** A no goes as it is; a yes that cannot be signed is none. */
  #send(draft: Draft, page: Page): void {
    if (onlyRefuses(draft.record)) return this.#take(draft, page);
    void draft.signing?.then((jws) => {
      if (this.#pending.yes?.draft !== draft) return;
      if (!jws) return this.#misuse.refuse('signing-failed');
      this.#take(draft, page);
      if (!page.endpoint) this.#proven();
    });
  }

  /** What became of it is read from the draft itself: an event can be made up by the page. */
  #take(draft: Sending, page: Page): void {
    this.latest = draft;
    send(draft, page, this.#host, () => {
      this.#heard(draft);
      this.#update();
    });
  }

  #heard(draft: Sending): void {
    const { status, receipt } = draft.delivery ?? {};
    const isOurs = this.#pending.yes?.draft === draft;
    if (isOurs && isUnproven(receipt)) draft.progress = 'rejected';
    else if (draft.progress !== status || status === undefined || status === 'queued') return;
    if (isOurs) {
      if (draft.progress === 'sent') this.#proven();
      else this.#pending.yes = undefined;
    } else if (status === 'sent' && !onlyRefuses(draft.record)) {
      // A yes that was taken back on its way may have left its cookie: ours is the newer answer.
      this.#effects.reassert();
    }
  }

  #proven(): void {
    const { granted } = this.#pending.yes!;
    this.#pending.yes = undefined;
    this.#effects.settle(granted);
  }
}
