/** What an answer does to the page: the only door from a banner to `gating/`. */
import { type DeviceChoice, grantedBy } from '../../../domain/device-choice.js';
import { writeChoice } from '../../../gating/choice-cookie.js';
import { openGates } from '../../../gating/gates.js';
import { explainGates } from '../../../gating/leaks.js';
import { removeLeftovers } from '../../../gating/leftovers.js';
import { loadBridge } from '../../../gating/bridges.js';
import type { Effects } from './banner-answer.js';
import { versionOf } from './misuse.js';
import { askedIn, words } from './purposes.js';

/**
 * Who else asks is told, and then what has a yes runs. What the page does not declare has none.
 * Bridges are fetched before anyone answers: some plugins ask as soon as they are there.
 */
export async function start(host: Element, choice: DeviceChoice | undefined): Promise<void> {
  const declared = askedIn(host).map(({ purpose }) => purpose);
  if (__DEV__) explainGates(declared);
  const bridges = await Promise.all(words(host, 'bridges').map(loadBridge));
  if (!choice) return;
  for (const bridge of bridges) bridge?.(choice.purposes);
  openGates(grantedBy(choice, declared));
}

/** What is left of an older answer, for a newer yes is not proven yet: its noes hold at once. */
export function narrow(host: Element, choice: DeviceChoice, isCurrent: boolean): void {
  writeChoice(choice);
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
