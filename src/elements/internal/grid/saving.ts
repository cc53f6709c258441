/**
 * Sends a save: what stops something first, in a record of noes only that is written down before
 * anything asynchronous; then what starts something, once it is signed. So whatever keeps a yes
 * from being taken never costs a no. What comes back is read from the draft itself.
 */
import { type DraftContext, makeDraft } from '../../../delivery/draft.js';
import { isForNobody } from '../../../delivery/effect.js';
import type { ConsentError } from '../../../domain/errors.js';
import { isNo, onlyRefuses } from '../../../domain/states.js';
import { send, type Sending } from '../sending.js';
import type { Change } from './changes.js';
import type { GridNotice } from './notice.js';
import { inParts } from './split.js';

/** How the person acted, and what else the record says of the screen. */
export type ActContext = Pick<DraftContext, 'subject' | 'method' | 'controls' | 'presentation'>;

/** What the grid is told of its records. */
interface Listener {
  /** It is on its way: what it says is what is stored, unless something is heard. */
  taken(changes: Change[], jti?: string): void;
  /** The endpoint will never take it; the problem as it came. */
  rejected(changes: Change[], problem: string | undefined): void;
  /** No record could be made of a yes: a rule of wording, or no signature. */
  unmade(changes: Change[], code: string): void;
  update(): void;
}

interface Sent {
  draft: Sending;
  changes: Change[];
  isSettled?: boolean;
}

/** In milliseconds. */
const LONGEST_WAIT = 2_000;

/** Old yeses are renewed one by one, for a record names but one that it supersedes. */
const byLink = (changes: Change[]): Change[][] => {
  const links = [...new Set(changes.map(({ supersedes }) => supersedes))];
  return links.map((link) => changes.filter(({ supersedes }) => supersedes === link));
};

export class Saving {
  /** The records of the last save, and of those before it what the endpoint has not answered. */
  latest: Sending[] = [];
  /** All that this page sent. */
  readonly all: Sending[] = [];

  readonly #host: HTMLElement;
  readonly #listener: Listener;
  /** Yeses whose second has not come. */
  #waiting: Change[] = [];

  constructor(host: HTMLElement, listener: Listener) {
    this.#host = host;
    this.#listener = listener;
  }

  save(changes: Change[], notice: GridNotice, act: ActContext): void {
    const noes = changes.filter(({ choice }) => isNo(choice.state));
    const stopped = new Set(noes.map(({ cell }) => cell.key));
    this.latest = this.latest.filter(({ progress }) => /saving|queued/.test(progress ?? ''));
    this.#waiting = this.#waiting.filter(({ cell }) => !stopped.has(cell.key));
    for (const part of partsOf(noes, notice)) this.#send(part, notice, act);
    this.#start(
      changes.filter((change) => !noes.includes(change)),
      notice,
      act,
    );
  }

  /** Everything was stopped: no yes of before comes after it. */
  giveUp(): void {
    this.#waiting = [];
  }

  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Everything that waits goes again. */
  readonly retry = (): void => {
    for (const { progress, retry } of this.latest) if (progress === 'queued') retry?.();
  };

  /** The clock of a record counts seconds, and a yes in the second of a no would not count. */
  #start(yeses: Change[], notice: GridNotice, act: ActContext): void {
    const last = Math.max(0, ...yeses.map(({ ends }) => ends || 0));
    const wait = Math.floor(last / 1000 + 1) * 1000 - Date.now();
    const go = (due: Change[]) => {
      for (const group of byLink(due))
        for (const part of partsOf(group, notice)) this.#send(part, notice, act);
    };
    // A clock that runs ahead is not waited for: the endpoint says what it thinks of it.
    if (wait <= 0 || wait > LONGEST_WAIT) return go(yeses);
    this.#waiting.push(...yeses);
    // The words are those of the press, whatever the page says by then.
    notice.of(yeses);
    this.#listener.taken(yeses);
    setTimeout(() => {
      const due = yeses.filter((change) => this.#waiting.includes(change));
      this.#waiting = this.#waiting.filter((change) => !due.includes(change));
      go(due);
    }, wait);
  }

  #send(changes: Change[], notice: GridNotice, act: ActContext): void {
    const { page } = notice;
    const supersedes = changes[0]?.supersedes;
    const choices = changes.map(({ choice }) => choice);
    try {
      const draft: Sending = makeDraft(notice.of(changes), choices, {
        ...page.context,
        ...act,
        ...(supersedes && { links: { supersedes } }),
      });
      this.latest.push(draft);
      this.#listener.taken(changes, draft.record.jti);
      this.#take({ draft, changes }, page.endpoint);
    } catch (error) {
      this.#listener.unmade(changes, (error as ConsentError).code);
    }
  }

  #take(sent: Sent, endpoint: string | undefined): void {
    const { draft, changes } = sent;
    const go = () => {
      this.all.push(draft);
      send(draft, { endpoint }, this.#host, () => this.#hear(sent));
    };
    if (onlyRefuses(draft.record)) return go();
    draft.progress = 'saving';
    void draft.signing?.then((jws) => {
      if (jws) return go();
      this.latest = this.latest.filter((it) => it !== draft);
      this.#listener.unmade(changes, 'signing-failed');
    });
  }

  #hear(sent: Sent): void {
    const { draft, changes } = sent;
    const { delivery } = draft;
    if (isForNobody(delivery?.receipt)) draft.progress = 'rejected';
    if (draft.progress === 'rejected' && !sent.isSettled) {
      sent.isSettled = true;
      this.#listener.rejected(changes, delivery?.problem);
    }
    // Until all of it has arrived, it is told no otherwise than when it left.
    const isOnItsWay = this.latest.some(({ progress }) => progress === 'saving');
    if (!isOnItsWay || !/saving|sent/.test(draft.progress ?? '')) this.#listener.update();
  }
}

const partsOf = (changes: Change[], { labelOf, wordsOf }: GridNotice): Change[][] =>
  inParts(changes, labelOf, wordsOf);
