// Counts and names the tests of a node:test run: a reporter for `node --test-reporter`.
import { fromTop, none, reportCounts, reportResults, titleOf } from './counts.mjs';

/** Node reports each file as a test of its own when nothing in it is one: an empty file. */
const isFile = ({ name, file, nesting }) =>
  nesting === 0 && (name === file || /\.m?[jt]s$/.test(name));

const isTest = ({ details }) => details?.type !== 'suite';

/** The words for an end, or nothing where no test ended: a suite, a file without tests. */
function resultOf(type, data) {
  if (type === 'test:fail') return isTest(data) || isFile(data) ? 'failed' : undefined;
  if (type !== 'test:pass' || !isTest(data) || isFile(data)) return undefined;
  return data.skip || data.todo ? 'skipped' : 'passed';
}

export default async function* countTests(events) {
  const counts = none();
  const results = [];
  const titles = [];
  for await (const { type, data } of events) {
    // Starts and ends come in the order of the source, so the titles above a test are the last ones.
    if (type === 'test:start') titles.splice(data.nesting, Infinity, data.name);
    const result = resultOf(type, data);
    if (!result) continue;
    counts[result]++;
    const title = titleOf([...titles.slice(0, data.nesting), data.name]);
    const message = result === 'failed' ? data.details?.error?.message : undefined;
    results.push({ title, file: fromTop(data.file ?? ''), engine: 'node', result, message });
  }
  reportCounts(counts);
  reportResults(results);
  yield '';
}
