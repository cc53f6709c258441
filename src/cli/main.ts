#!/usr/bin/env node
/** `npx ouinon`: the commands, and what becomes of the process. */
import { VERSION } from '../version.js';
import { CannotRun } from './cannot-run.js';
import { check, type Outcome } from './check.js';
import { verify } from './verify.js';

const HELP = `Usage: ouinon <command>

  ouinon check <file, folder or address>...   finds what is wrong with consent questions
  ouinon verify <file>                        checks a person's copy of their records, offline
  ouinon check --help, ouinon verify --help   say how

  -h, --help      this text
  -v, --version   the version
`;

const say = (out: string): Outcome => ({ out, err: '', code: 0 });

type Command = (args: string[]) => Outcome | Promise<Outcome>;

const COMMANDS: Record<string, Command> = {
  check,
  verify,
  '--help': () => say(HELP),
  '-h': () => say(HELP),
  '--version': () => say(`${VERSION}\n`),
  '-v': () => say(`${VERSION}\n`),
};

async function run([name = '', ...args]: string[]): Promise<Outcome> {
  if (!name) return { out: '', err: HELP, code: 2 };
  if (!Object.hasOwn(COMMANDS, name)) {
    return { out: '', err: `ouinon: no command is called ${name}\n\n${HELP}`, code: 2 };
  }
  try {
    return await COMMANDS[name]!(args);
  } catch (error) {
    return { out: '', err: `ouinon: ${messageOf(error)}\n`, code: 2 };
  }
}

/** What nobody foresaw is said with where it happened. */
function messageOf(error: unknown): string {
  const { code, message, stack } = error as NodeJS.ErrnoException;
  const isForeseen = error instanceof CannotRun || code?.startsWith('ERR_PARSE_ARGS');
  return (isForeseen ? message : stack) ?? message;
}

// Whoever reads may stop reading, as `head` does: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { out, err, code } = await run(process.argv.slice(2));
process.exitCode = code;
process.stdout.write(out);
process.stderr.write(err);
