/** `ouinon verify`: what a person's copy of their records proves, checked without asking anyone. */
import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ConsentError } from '../domain/errors.js';
import { readCopies, readKeys } from '../endpoint/copy.js';
import type { KeysDocument } from '../endpoint/server-key.js';
import { verifyBundle } from '../endpoint/verify-bundle.js';
import { CannotRun } from './cannot-run.js';
import type { Outcome } from './check.js';
import { reasonOf, TIMEOUT } from './fetch-page.js';
import { textOf } from './text.js';
import { exitCode, FORMATS, type Checked } from './verify-report.js';
import { WORDS } from './verify-words.js';

export const VERIFY_HELP = `Usage: ouinon verify [--keys <file or address>] [--format human|json] [--lang en|fr] <file>

Checks what a person downloaded, offline: the records with their receipts that an endpoint hands
out, what «Download my receipt» gives, or a bare record. Says of each check
what it proves, and what it does not.

  --keys     the keys document of the site, such as
             https://shop.example/.well-known/consent-keys.json; without it the keys in the file
             are taken. Only where an address is given is anything fetched
  --format   human, the default, or json: {file, keys, records, findings}
  --json     the same as --format json
  --lang     en, the default, or fr

Exit code: 0 everything holds, 1 something was changed or contradicts itself, 2 something could
not be checked, or there is no record to check.
`;

/** A person's records of many years, and room to spare. */
const MAX_BYTES = 64 * 1024 * 1024;

const OPTIONS = {
  keys: { type: 'string' },
  format: { type: 'string', default: 'human' },
  json: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export async function verify(args: string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) return { out: VERIFY_HELP, err: '', code: 0 };
  const report = oneOf(FORMATS, values.json ? 'json' : values.format, '--format');
  const words = oneOf(WORDS, values.lang, '--lang');
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new CannotRun('name one file to verify');
  const checked = await checkFile(file, values.keys);
  return { out: report(checked, words), err: '', code: exitCode(checked) };
}

function oneOf<T>(table: Record<string, T>, name: string, option: string): T {
  if (Object.hasOwn(table, name)) return table[name]!;
  throw new CannotRun(`${option} is one of: ${Object.keys(table).join(', ')}`);
}

async function checkFile(file: string, keysAt: string | undefined): Promise<Checked> {
  const copies = await understood(file, readCopies(await contentOf(file)));
  const given = keysAt === undefined ? undefined : await keysFrom(keysAt);
  const keys = given ?? copies.keys;
  const source = given ? keysAt! : copies.keys ? 'file' : null;
  return { file, copies, source, keys, ...(await verifyBundle(copies, keys)) };
}

/** What cannot be read as what it should be is no finding about a person's records. */
async function understood<T>(name: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof ConsentError ? new CannotRun(`${name}: ${error.message}`) : error;
  }
}

async function keysFrom(place: string): Promise<KeysDocument> {
  const text = /^https?:\/\//i.test(place) ? await fetchText(place) : await contentOf(place);
  return understood(place, readKeys(parsed(text, place)));
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotRun(`${place}: not JSON`);
  }
}

async function contentOf(file: string): Promise<string> {
  try {
    if ((await stat(file)).size > MAX_BYTES) throw new CannotRun(`${file}: larger than 64 MiB`);
    return textOf(await readFile(file), file);
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun((error as Error).message);
  }
}

async function fetchText(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    const text = await response.text();
    if (response.ok) return text;
    throw new CannotRun(`${address}: the site answered ${response.status}`);
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun(`${address}: ${reasonOf(error)}`);
  }
}
