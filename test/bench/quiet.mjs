// Waits until nobody else uses the processors: a time taken beside a build says nothing.
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

const SAMPLE_MS = 200;
const ENOUGH_IDLE = 0.7;
const PATIENCE_MS = 1_000;

function clock() {
  const all = cpus().map(({ times }) => times);
  const of = (names) =>
    all.reduce((sum, times) => sum + names.reduce((part, name) => part + times[name], 0), 0);
  return { idle: of(['idle']), total: of(['user', 'nice', 'sys', 'idle', 'irq']) };
}

/** @returns {Promise<boolean>} whether it became quiet before patience ended */
export async function quiet() {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const before = clock();
    await pause(SAMPLE_MS);
    const after = clock();
    if ((after.idle - before.idle) / (after.total - before.total) >= ENOUGH_IDLE) return true;
  }
  return false;
}
