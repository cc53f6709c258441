/** Says what was found: to people, or to programs. */
import type { Problem } from './check-markup.js';

export interface Result {
  problems: Problem[];
  files: number;
  questions: number;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const lines = ({ file, line, column, severity, code, rule, message, fix }: Problem): string =>
  `${file}:${line}:${column} ${severity} ${code} (${rule})\n  ${message}\n  ${fix}\n`;

function summary({ problems, files, questions }: Result): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const found = `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
  return `${found} in ${counted(questions, 'question')} of ${counted(files, 'file')}\n`;
}

export const FORMATS: Record<string, (result: Result) => string> = {
  human: (result) => [...result.problems.map(lines), summary(result)].join('\n'),
  json: ({ problems }) => JSON.stringify(problems, null, 2) + '\n',
};
