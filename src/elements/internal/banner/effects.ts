/** What an answer does to the page: its gates, its bridges, and what purposes left behind. */
import { type DeviceChoice, grantedBy } from '../../../domain/device-choice.js';
import { begin } from '../../../gating/begin.js';
import { openGates, watchGates } from '../../../gating/gates.js';
import { removeLeftovers } from '../../../gating/leftovers.js';
import { guide } from '../../../guide.js';
import { words } from '../attribute.js';
import { afterPaint } from './after-paint.js';
import type { Effects } from './banner-answer.js';
import { versionOf } from './declared.js';
import { type KeptAnswer, reassert } from './kept-answer.js';
import { askedIn } from './purposes.js';

const declared = (host: Element): string[] => askedIn(host).map(({ purpose }) => purpose);

const grants = (host: Element, choice: DeviceChoice | undefined): string =>
  choice ? grantedBy(choice, declared(host)).join(' ') : '';

/** The purposes that act on this page, whichever banner let them. */
let begun = '';

/** What holds begins to act on the page; `undefined`: nobody answered yet. */
export async function start(host: Element, choice: DeviceChoice | undefined): Promise<void> {
  const purposes = declared(host);
  begun = grants(host, choice);
  guide?.gates(purposes);
  await begin({ purposes, bridges: words(host, 'bridges') }, choice);
}

/** The page asks for something else, or in other words: what has no yes there ends. */
export function follow(host: Element, choice: DeviceChoice | undefined): void {
  if (grants(host, choice) === begun) return;
  if (!choice) openGates([]);
  void start(host, choice);
}

/** Embeds ask in their own place too, and close after a no: a file that only pages with one fetch. */
export const watchEmbeds = (host: HTMLElement): void =>
  afterPaint(() =>
    watchGates(
      (...heard) => void import('../in-place/embeds.js').then((it) => it.hear(host, ...heard)),
    ),
  );

/** What is left of an older answer, for a newer yes is not proven yet: its noes hold at once. */
export function narrow(host: Element, kept: KeptAnswer, choice: DeviceChoice): void {
  kept.choice = choice;
  kept.jar.write(choice);
  if (kept.isCurrent) void start(host, choice);
}

/** What was answered elsewhere holds here too, and leaves nothing that it refuses. */
export function adopt(host: Element, choice: DeviceChoice, isCurrent: boolean): void {
  removeLeftovers(askedIn(host).filter(({ purpose }) => !choice.purposes[purpose]));
  if (isCurrent) void start(host, choice);
}

/** The banner hears of what is `settled`. */
export const effectsOf = (
  host: Element,
  kept: KeptAnswer,
  settled: (choice: DeviceChoice) => void,
): Effects => ({
  reassert,
  refuse: removeLeftovers,
  settle: (purposes) => {
    const version = versionOf(host);
    const date = new Date().toISOString().slice(0, 10);
    const choice = { version, date, purposes };
    kept.jar.write(choice);
    void start(host, choice);
    settled(choice);
  },
});
