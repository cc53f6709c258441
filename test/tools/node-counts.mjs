// Counts the tests of a node:test run: a reporter for `node --test-reporter`.
import { none, reportCounts } from './counts.mjs';

/** Node reports each file as a test of its own when nothing in it is one: an empty file. */
const isFile = ({ name, file, nesting }) =>
  nesting === 0 && (name === file || /\.m?[jt]s$/.test(name));

const isTest = ({ details }) => details?.type !== 'suite';

export default async function* countTests(events) {
  const counts = none();
  for await (const { type, data } of events) {
    if (type === 'test:fail' && (isTest(data) || isFile(data))) counts.failed++;
    if (type === 'test:pass' && isTest(data) && !isFile(data)) {
      counts[data.skip || data.todo ? 'skipped' : 'passed']++;
    }
  }
  reportCounts(counts);
  yield '';
}
