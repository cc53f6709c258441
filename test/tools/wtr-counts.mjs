// Counts and names the tests of a Web Test Runner run, each once an engine.
import { add, fromTop, none, reportCounts, reportResults, titleOf } from './counts.mjs';

const resultOf = ({ passed, skipped }) => (skipped ? 'skipped' : passed ? 'passed' : 'failed');

const one = (test) => ({ ...none(), [resultOf(test)]: 1 });

const countSuite = ({ tests = [], suites = [] } = {}) =>
  [...tests.map(one), ...suites.map(countSuite)].reduce(add, none());

/** A file that did not load has no tests to fail: it fails itself. */
function countSession({ passed, testResults }) {
  const counts = countSuite(testResults);
  return passed || counts.failed > 0 ? counts : add(counts, { ...none(), failed: 1 });
}

const listSuite = ({ tests = [], suites = [] } = {}, titles = []) => [
  ...tests.map((test) => ({
    title: titleOf([...titles, test.name]),
    result: resultOf(test),
    message: test.error?.message,
  })),
  ...suites.flatMap((suite) => listSuite(suite, [...titles, suite.name])),
];

/** Where a hook failed, what it said is the file's, and the tests that did not run say nothing. */
const listSession = ({ testResults, testFile, browser, errors }) =>
  listSuite(testResults).map(({ title, result, message = errors[0]?.message }) => ({
    title,
    file: fromTop(testFile),
    engine: browser.name,
    result,
    message: result === 'failed' ? message : undefined,
  }));

export const countingReporter = () => ({
  onTestRunFinished({ sessions }) {
    reportCounts(sessions.map(countSession).reduce(add, none()));
    reportResults(sessions.flatMap(listSession));
  },
});
