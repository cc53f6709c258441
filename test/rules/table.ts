/** Joins rules, demands and results: which test holds what, and what nobody holds yet. */
import type { Demand } from './demands.js';
import type { TestResult } from './results.js';
import type { Row } from './rows.js';

/** `later`: its element is not there yet. `skipped`: no engine of this machine could run it. */
export type Status = 'passed' | 'failed' | 'skipped' | 'missing' | 'later';

/** One test, in all engines that ran it. */
export interface NamedTest {
  title: string;
  file: string;
  engines: string[];
  result: TestResult['result'];
}

export interface Held extends Row {
  status: Status;
  tests: NamedTest[];
}

export interface Answered extends Demand {
  status: Status;
  /** Tests that name the demand itself, beside those of its rules. */
  tests: NamedTest[];
}

const ID = /\b(?:ALL|CB|UA|PG|CK|RC|EP|AC|CM)-\d\d\b|\bA-\d{2,3}\b/g;

/** The rules and demands that a text names. */
export const idsIn = (text: string): string[] => text.match(ID) ?? [];

function worst(results: TestResult['result'][]): TestResult['result'] {
  if (results.includes('failed')) return 'failed';
  return results.includes('passed') ? 'passed' : 'skipped';
}

function inAllEngines(results: TestResult[]): NamedTest {
  const { title, file } = results[0]!;
  const ran = results.filter(({ result }) => result !== 'skipped');
  const engines = [...new Set(ran.map(({ engine }) => engine))].sort();
  return { title, file, engines, result: worst(results.map(({ result }) => result)) };
}

function group<T>(values: Iterable<T>, keysOf: (value: T) => string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const members = groups.get(key);
      if (members) members.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
}

/** The tests that name each id. */
export function testsById(results: TestResult[]): Map<string, NamedTest[]> {
  const same = group(results, ({ file, title }) => [`${file} ${title}`]);
  return group([...same.values()].map(inAllEngines), ({ title }) => idsIn(title));
}

/** A journey starts browsers of its own, from Node; so does an app of a framework. */
const inBrowser = ({ file }: NamedTest): boolean =>
  /\.browser\.test\.ts$|^test\/(journeys|frameworks)\//.test(file);

function statusOf(row: Row, tests: NamedTest[], exists: boolean): Status {
  const holding = row.pure ? tests : tests.filter(inBrowser);
  if (tests.some(({ result }) => result === 'failed')) return 'failed';
  if (holding.some(({ result }) => result === 'passed')) return 'passed';
  if (holding.length > 0) return 'skipped';
  return exists ? 'missing' : 'later';
}

export function holdRows(
  rows: readonly Row[],
  tests: Map<string, NamedTest[]>,
  existing: ReadonlySet<string>,
): Held[] {
  return rows.map((row) => {
    const own = tests.get(row.id) ?? [];
    return { ...row, status: statusOf(row, own, existing.has(row.since)), tests: own };
  });
}

/** A demand is answered by one rule that holds, as long as none of its rules fails. */
export function answerDemands(
  demands: readonly Demand[],
  held: Held[],
  tests: Map<string, NamedTest[]>,
): Answered[] {
  return demands.map((demand) => {
    const own = tests.get(demand.id) ?? [];
    const found: Status[] = [
      ...own.map(({ result }) => result),
      ...held.filter(({ id }) => demand.rules.includes(id)).map(({ status }) => status),
    ];
    const order: Status[] = ['failed', 'passed', 'missing', 'skipped', 'later'];
    const status = order.find((one) => found.includes(one)) ?? 'missing';
    return { ...demand, status, tests: own };
  });
}

/** What may not stay so: a rule that fails, and one of the first release that nothing holds. */
export const isWrong = ({ status, priority = 1 }: { status: Status; priority?: number }): boolean =>
  status === 'failed' || (priority === 1 && (status === 'missing' || status === 'skipped'));
