/** What an answer does to the page: the only door from a banner to `gating/`. */
import { type DeviceChoice, grantedBy } from '../../../domain/device-choice.js';
import { writeChoice } from '../../../gating/choice-cookie.js';
import { openGates, watchGates } from '../../../gating/gates.js';
import { explainGates } from '../../../gating/leaks.js';
import { removeLeftovers } from '../../../gating/leftovers.js';
import type { Bridge } from '../../../gating/bridges/bridge.js';
import { loadBridge } from '../../../gating/bridges.js';
import type { Effects } from './banner-answer.js';
import { versionOf } from './misuse.js';
import { askedIn, words } from './purposes.js';

const bridgesOf = (host: Element): Promise<Bridge[]> =>
  Promise.all(words(host, 'bridges').map(loadBridge)).then((bridges) =>
    bridges.filter((bridge) => bridge !== undefined),
  );

/**
 * Who else asks is told, and then what has a yes runs. What the page does not declare has none.
 * Bridges are fetched before anyone answers: some plugins ask as soon as they are there.
 */
export async function start(host: Element, choice: DeviceChoice | undefined): Promise<void> {
  const declared = askedIn(host).map(({ purpose }) => purpose);
  if (__DEV__) explainGates(declared);
  const bridges = await bridgesOf(host).catch(() => []);
  if (!choice) return;
  for (const bridge of bridges) bridge(choice.purposes);
  openGates(grantedBy(choice, declared));
}

/** Embeds ask in their own place too, and close after a no: a file that only pages with one fetch. */
export const watchEmbeds = (host: HTMLElement): void =>
  watchGates(
    (...heard) => void import('../in-place/embeds.js').then((it) => it.hear(host, ...heard)),
  );

/** What is left of an older answer, for a newer yes is not proven yet: its noes hold at once. */
export function narrow(host: Element, choice: DeviceChoice, isCurrent: boolean): void {
  writeChoice(choice);
  if (isCurrent) void start(host, choice);
}

/** What was answered elsewhere holds here too, and leaves nothing that it refuses. */
export function adopt(host: Element, choice: DeviceChoice, isCurrent: boolean): void {
  removeLeftovers(askedIn(host).filter(({ purpose }) => !choice.purposes[purpose]));
  if (isCurrent) void start(host, choice);
}

/** The banner, as far as an answer has to do with what holds. */
interface Holder {
  settled: (choice: DeviceChoice) => void;
  current: () => DeviceChoice | undefined;
}

export const effectsOf = (host: Element, { settled, current }: Holder): Effects => ({
  reassert: () => {
    const choice = current();
    if (choice) writeChoice(choice);
  },
  refuse: removeLeftovers,
  settle: (purposes) => {
    const version = versionOf(host);
    const date = new Date().toISOString().slice(0, 10);
    const choice = { version, date, purposes };
    writeChoice(choice);
    void start(host, choice);
    settled(choice);
  },
});
