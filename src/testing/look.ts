/** Asks the probe a question through a driver, with its answer's type. */
import PROBE from './probe.ts?code';
import type { Driver } from './driver.js';
import { fail } from './failures.js';
import type * as Probe from './probe.js';

type Questions = typeof Probe;

/** A page of a tool has methods of the same names that do something else. */
const isDriver = (it: Partial<Driver>): boolean =>
  [it.evaluate, it.click, it.press].every((act) => typeof act === 'function') && !('mouse' in it);

/** The probe is there for one expression, and gone with it. */
export async function look<Name extends keyof Questions>(
  driver: Driver,
  name: Name,
  ...given: Parameters<Questions[Name]>
): Promise<Awaited<ReturnType<Questions[Name]>>> {
  if (!isDriver(driver)) throw fail('bad-driver');
  const args = given.map((value) => JSON.stringify(value)).join();
  const answer = await driver.evaluate(`(() => { ${PROBE}; return probe.${name}(${args}); })()`);
  return answer as Awaited<ReturnType<Questions[Name]>>;
}
