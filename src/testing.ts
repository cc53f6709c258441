/**
 * For a team's own tests, where no script can say yes: `import … from 'ouinon/testing'`. Hands that
 * act through the tool they have, and what a page that asks well does, as assertions. The elements
 * know nothing of it.
 */
export { ConsentError } from './domain/errors.js';
export { cypress, devtools, playwright, puppeteer, webTestRunner } from './testing/adapters.js';
export type { Send } from './testing/cdp.js';
export type { Control, Driver } from './testing/driver.js';
export {
  type Allowed,
  type Excepted,
  expectEasyRefusal,
  expectEmptyBoxes,
  expectEqualWeight,
  expectNothingStored,
  type Pairs,
  type Ways,
} from './testing/expectations.js';
export { FAILURES, type FailureCode } from './testing/failures.js';
export type { Patience } from './testing/patience.js';
export { person, type Person } from './testing/person.js';
