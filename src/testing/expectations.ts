/** What a page that asks well does, each as one line of a team's own tests. */
import type { Control, Driver } from './driver.js';
import { fail } from './failures.js';
import { look } from './look.js';
import { PATIENCE, type Patience, until } from './patience.js';
import { type Person, person } from './person.js';
import type { BoxesSeen, PairSeen } from './probe.js';

export interface Allowed {
  /**
   * What the page needs whatever the person answers, by exact name or with a `*` at the end: names
   * of cookies, keys, databases, caches; and hosts that it may ask, such as `cdn.example.org`.
   */
  allow?: readonly string[];
}

const isAllowed = (name: string, allow: readonly string[]): boolean =>
  allow.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));

/** Another host than the page's own; what never leaves the browser has none. */
function foreign(address: string, host: string): string[] {
  const url = new URL(address);
  return /^(https?|wss?):$/.test(url.protocol) && url.host !== host ? [url.host] : [];
}

/**
 * Nothing was stored, and no other site asked: no cookie, no key in any storage, no database, cache
 * or service worker, no request to another host. Call it once the page has settled, and before
 * anybody answers; make the driver before the page is opened, for it to hear every request.
 * @throws {ConsentError} `stored-before`, with all that was found.
 */
export async function expectNothingStored(
  driver: Driver,
  { allow = [] }: Allowed = {},
): Promise<void> {
  const { host, stored, requests } = await look(driver, 'traces');
  const cookie = (await driver.cookies?.()) ?? [];
  const asked = [...requests, ...((await driver.requests?.()) ?? [])];
  const found = Object.entries({
    ...stored,
    cookie: [...stored.cookie!, ...cookie],
    request: asked.flatMap((address) => foreign(address, host)),
  }).flatMap(([kind, names]) =>
    [...new Set(names)].filter((name) => !isAllowed(name, allow)).map((name) => `${kind} ${name}`),
  );
  if (found.length > 0) throw fail('stored-before', ...found);
}

export interface Pairs extends Patience {
  /** Pairs of the page's own, the refusal first: `[['#no', '#yes']]`. */
  pairs?: readonly (readonly [Control, Control])[];
}

const tell = ({ where, unlike, weights }: PairSeen): string[] => [
  `${where}: ${unlike.join(', ')}`,
  ...weights.map(
    ({ words, width, height, color, background, fontSize }) =>
      `  «${words}» ${width} × ${height} px, letters ${fontSize} px, ${color} on ${background}`,
  ),
];

/**
 * The two answers of every pair on the page weigh the same: those of our elements that are to be
 * seen, and those of the page's own that are named. It is measured as the elements measure
 * themselves: size, line, look, contrast, letters, and whether anything covers or fades either.
 * @throws {ConsentError} `unequal`, with what differs; `nothing-found` where there is no pair, or not
 * the one that was named.
 */
export async function expectEqualWeight(
  driver: Driver,
  { pairs: named = [], patience = PATIENCE }: Pairs = {},
): Promise<void> {
  let seen: (PairSeen | null)[] = [];
  const isThere = async () => {
    seen = await look(driver, 'pairs', named);
    return seen.length > 0 && !seen.includes(null);
  };
  if (!(await until(isThere, patience))) throw fail('nothing-found', 'A pair of answers.');
  const wrong = seen.flatMap((pair) => (pair?.unlike.length ? [pair] : []));
  if (wrong.length > 0) throw fail('unequal', ...wrong.flatMap(tell));
}

export interface Excepted extends Patience {
  /** CSS selectors of boxes that ask for no consent, or of what they stand in: `#stay-signed-in`. */
  except?: readonly string[];
}

/**
 * Every box, switch and radio of the page starts empty: by its property, in its markup, and for
 * assistive technology.
 * @throws {ConsentError} `not-empty`, with the boxes; `nothing-found` where the page has none.
 */
export async function expectEmptyBoxes(
  driver: Driver,
  { except = [], patience = PATIENCE }: Excepted = {},
): Promise<void> {
  let seen: BoxesSeen = { count: 0, chosen: [] };
  const isThere = async () => {
    seen = await look(driver, 'boxes', except);
    return seen.count > 0;
  };
  if (!(await until(isThere, patience))) throw fail('nothing-found', 'A box.');
  const { chosen } = seen;
  if (chosen.length > 0) throw fail('not-empty', ...chosen);
}

export interface Ways {
  /** Opens the page as somebody meets it who never answered. */
  start: () => Promise<unknown>;
  /** An expression that is true in the page once it was answered. */
  answered: string;
  refuse: (person: Person) => Promise<unknown>;
  give: (person: Person) => Promise<unknown>;
}

/** Acts once as a person who never answered, and counts clicks and keys. */
async function actsOf(driver: Driver, { start, answered }: Ways, way: Ways['give']) {
  let acts = 0;
  const counting =
    <Args extends unknown[]>(act: (...args: Args) => Promise<unknown>) =>
    (...args: Args) => (acts++, act(...args));
  const isAnswered = async () => Boolean(await driver.evaluate(`Boolean(${answered})`));
  await start();
  if (await isAnswered()) throw fail('not-asked', 'It is answered as soon as it starts.');
  await way(
    person({
      evaluate: (expression) => driver.evaluate(expression),
      click: counting((x, y) => driver.click(x, y)),
      press: counting((key) => driver.press(key)),
      ...(driver.move && { move: (x, y) => driver.move!(x, y) }),
    }),
  );
  if (await until(isAnswered, PATIENCE)) return acts;
  throw fail('not-asked', `After ${acts} acts it is not answered.`);
}

/**
 * A refusal takes no more clicks and keys than a yes. Both ways are gone, each from the start.
 * @returns how many acts each took
 * @throws {ConsentError} `harder-no`; `not-asked` where the page does not ask at the start, or is not
 * answered within 5 seconds at the end.
 */
export async function expectEasyRefusal(
  driver: Driver,
  ways: Ways,
): Promise<{ refuse: number; give: number }> {
  const refuse = await actsOf(driver, ways, ways.refuse);
  const give = await actsOf(driver, ways, ways.give);
  if (refuse > give) throw fail('harder-no', `${refuse} acts for a no, ${give} for a yes.`);
  return { refuse, give };
}
