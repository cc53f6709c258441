/** The table as people read it. */
import type { Answered, Held, NamedTest, Status } from './table.js';
import { isWrong } from './table.js';

const WORDS: Record<Status, string> = {
  passed: 'passed',
  failed: 'FAILED',
  skipped: 'skipped',
  missing: 'no test',
  later: 'later',
};

const column = (words: string, width: number): string => words.padEnd(width);

/** The failed ones, or else the first that passed; the others by their number. */
function testLines(tests: NamedTest[]): string[] {
  const failed = tests.filter(({ result }) => result === 'failed');
  const shown = failed.length > 0 ? failed : tests.slice(0, 1);
  const more = tests.length - shown.length;
  return shown.map(({ title, engines, file }, index) => {
    const rest = more > 0 && index === shown.length - 1 ? `, and ${more} more` : '';
    return `${' '.repeat(18)}${title} [${engines.join(' ') || 'not run'}] ${file}${rest}`;
  });
}

const ruleLines = (row: Held): string[] => [
  [
    column(WORDS[row.status], 9),
    column(row.id, 7),
    row.priority,
    row.status === 'later' ? `${row.says} (with ${row.since})` : row.says,
  ].join(' '),
  ...testLines(row.tests),
];

const demandLine = ({ status, id, source, rules, tests }: Answered): string => {
  const own = tests.length > 0 ? `, and ${tests.length} tests of its own` : '';
  return [column(WORDS[status], 9), column(id, 7), column(source, 39), rules.join(' ') + own].join(
    ' ',
  );
};

function count(found: { status: Status }[]): string {
  const counted = (Object.keys(WORDS) as Status[]).map((status) => {
    const number = found.filter((one) => one.status === status).length;
    return number > 0 ? `${number} ${WORDS[status].toLowerCase()}` : '';
  });
  return counted.filter(Boolean).join(', ');
}

export function printed(held: Held[], answered: Answered[]): string {
  const wrong = [...held, ...answered].filter(isWrong).map(({ id }) => id);
  return [
    'Rule → test → result',
    ...held.flatMap(ruleLines),
    '',
    'Demand → rules → result',
    ...answered.map(demandLine),
    '',
    ...(wrong.length > 0 ? [`Wrong: ${wrong.join(', ')}`] : []),
    `${held.length} rules: ${count(held)}. ${answered.length} demands: ${count(answered)}.`,
  ].join('\n');
}
