/** `ouinon check`: what can be known of consent questions before anyone is asked. */
import { parseArgs } from 'node:util';
import { CannotRun } from './cannot-run.js';
import { checkMarkup, type Checked, type Problem } from './check-markup.js';
import { unreachable } from './fetch-page.js';
import { FORMATS } from './report.js';
import { findSources, type Source } from './sources.js';

export const CHECK_HELP = `Usage: ouinon check [--format human|json] [--lang <code>] <file, folder or address>...

Reads every <consent-checkbox> in HTML files and templates, and says what would keep it from
taking a yes: missing facts, several purposes, a way of asking that is not lawful there today,
words that are vague, bundled or that press. Of a <cookie-banner> it reads who asks and what can
be read before choosing; where an address is given, those pages of its site have to answer.

  --format   human, the default, or json: one array of
             {file, line, column, code, severity, rule, message, fix}
  --lang     the language of words that no lang attribute governs: de, en, fr or nl

Folders are read with all they hold, node_modules, .git and dist left out. A page is fetched only
where its http(s) address is given.

Exit code: 0 nothing wrong, 1 errors found, 2 something could not be checked.
`;

/** What the process says, and how it ends. */
export interface Outcome {
  out: string;
  err: string;
  code: 0 | 1 | 2;
}

const OPTIONS = {
  format: { type: 'string', default: 'human' },
  lang: { type: 'string', default: '' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export async function check(args: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) return { out: CHECK_HELP, err: '', code: 0 };
  const report = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!report) throw new CannotRun(`--format is one of: ${Object.keys(FORMATS).join(', ')}`);
  if (positionals.length === 0)
    throw new CannotRun('nothing to check: name a file, a folder or an address');

  const sources = await findSources(positionals);
  const failures: string[] = [];
  const checked: Checked[] = [];
  for (const source of sources) {
    try {
      checked.push(await checkSource(source, values.lang));
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  const problems = checked.flatMap((one) => one.problems);
  const questions = sum(checked.map((one) => one.questions));
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return {
    out: report({ problems, files: checked.length, questions }),
    err: notes(failures, sum(checked.map((one) => one.unread))),
    code: failures.length > 0 ? 2 : hasErrors ? 1 : 0,
  };
}

async function checkSource({ file, read }: Source, lang: string): Promise<Checked> {
  const checked = checkMarkup(file, await read(), { language: lang, at: Date.now() });
  const problems = /^https?:/i.test(file) ? await deadLinks(checked, new URL(file)) : [];
  return { ...checked, problems: [...checked.problems, ...problems] };
}

/** A page of the site itself is asked for, as somebody would who chose nothing yet. */
async function deadLinks({ links }: Checked, page: URL): Promise<Problem[]> {
  const found: Problem[] = [];
  for (const { href, problem } of links) {
    const address = URL.canParse(href, page.href) ? new URL(href, page) : undefined;
    const why = address?.origin === page.origin ? await unreachable(address.href) : undefined;
    if (why) found.push(problem(why));
  }
  return found;
}

const sum = (numbers: number[]): number => numbers.reduce((one, other) => one + other, 0);

const notes = (failures: string[], unread: number): string =>
  [
    ...failures,
    ...(unread > 0
      ? [`the words of ${unread} elements were not read: no lang, or no rules for it (see --lang)`]
      : []),
  ]
    .map((note) => `ouinon: ${note}\n`)
    .join('');
