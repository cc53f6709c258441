// Counts the tests of a Web Test Runner run, each once an engine.
import { add, none, reportCounts } from './counts.mjs';

const one = ({ passed, skipped }) => ({
  ...none(),
  [skipped ? 'skipped' : passed ? 'passed' : 'failed']: 1,
});

const countSuite = ({ tests = [], suites = [] } = {}) =>
  [...tests.map(one), ...suites.map(countSuite)].reduce(add, none());

/** A file that did not load has no tests to fail: it fails itself. */
function countSession({ passed, testResults }) {
  const counts = countSuite(testResults);
  return passed || counts.failed > 0 ? counts : add(counts, { ...none(), failed: 1 });
}

export const countingReporter = () => ({
  onTestRunFinished: ({ sessions }) => reportCounts(sessions.map(countSession).reduce(add, none())),
});
