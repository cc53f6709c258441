/** Says what became of a copy: to the person who kept it, or to programs. */
import type { Cell } from '../domain/schema.js';
import type { Copies } from '../endpoint/copy.js';
import type { Finding, Result } from '../endpoint/findings.js';
import type { KeysDocument } from '../endpoint/server-key.js';
import type { VerifiedBundle } from '../endpoint/verify-bundle.js';
import type { Verified } from '../endpoint/verify-copy.js';
import type { Words } from './verify-words.js';

export interface Checked extends VerifiedBundle {
  file: string;
  copies: Copies;
  keys: KeysDocument | undefined;
  /** Where the keys come from: an address or a path, the `file` itself, or nowhere. */
  source: string | null;
}

const MARKS: Record<Result, string> = { ok: '✓', failed: '✗', unchecked: '?', none: '–' };

const allOf = ({ records, findings }: VerifiedBundle): Finding[] => [
  ...records.flatMap((record) => record.findings),
  ...findings,
];

/** Where there is no record, nothing holds: whoever lost theirs is not to read that all is well. */
export function exitCode(checked: VerifiedBundle): 0 | 1 | 2 {
  const results = allOf(checked).map(({ result }) => result);
  if (results.includes('failed')) return 1;
  return results.includes('unchecked') || checked.records.length === 0 ? 2 : 0;
}

function verdict(checked: VerifiedBundle, { verdicts, nothing }: Words): string {
  const code = exitCode(checked);
  return code === 2 && checked.records.length === 0 ? nothing : verdicts[code];
}

/** A file is a stranger's: its words move no cursor, colour nothing and turn no line around. */
const harmless = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');

const line = ({ check, result, detail }: Finding, words: Words): string => {
  const said = words.checks[check][result] ?? '';
  return `  ${MARKS[result]} ${said}${detail ? ` (${harmless(detail)})` : ''}\n`;
};

/** «given: newsletter, email, brand» for each decision. */
const answers = (decisions: (Cell & { state: string })[] = []): string =>
  decisions
    .map(({ state, purpose, channel, party }) => `${state}: ${purpose}, ${channel}, ${party}`)
    .join(' · ');

/** What it says, and who asked, or why the site wrote it. */
function heading({ record, event }: Verified, words: Words): string {
  if (record) return harmless(`${answers(record.decisions)} (${record.controller.name})`);
  return event ? harmless(`[${event.cause}] ${answers(event.decisions)}`.trim()) : words.unread;
}

/** No calendar has every number of seconds. */
function dayOf(seconds: number): string {
  const day = new Date(seconds * 1000);
  return Number.isNaN(day.getTime()) ? String(seconds) : day.toISOString();
}

function when({ record, receipt }: Verified, words: Words): string {
  const said = record && `${words.claimed} ${dayOf(record.iat)}`;
  const had =
    receipt && `${words.countersigned} ${receipt.effectiveAt}, ${words.place} ${receipt.seq}`;
  return harmless([said, had].filter(Boolean).join(' · '));
}

function block(one: Verified, place: number, words: Words): string {
  const times = when(one, words);
  const lines = one.findings.map((finding) => line(finding, words)).join('');
  return `${place + 1}. ${heading(one, words)}\n${times && `   ${times}\n`}${lines}`;
}

function keysLine({ source, keys }: Checked, words: Words): string {
  const ids = keys?.keys.map(({ kid }) => kid).join(', ');
  if (source === null) return `${words.noKeys}\n`;
  return `${source === 'file' ? words.ownKeys : words.givenKeys}\n  ${ids}\n`;
}

function human(checked: Checked, words: Words): string {
  const { records, findings, copies } = checked;
  const blocks = records.map((record, place) => block(record, place, words));
  const together = findings.map((finding) => line(finding, words)).join('');
  const from = copies.issuer ? `${words.from} ${harmless(copies.issuer)}\n` : '';
  const tail = together && `${words.together}\n${together}`;
  const end = `${verdict(checked, words)}\n`;
  return [from + keysLine(checked, words), ...blocks, tail, end].filter(Boolean).join('\n');
}

const json = ({ file, source, records, findings }: Checked): string =>
  JSON.stringify({ file, keys: source, records, findings }, null, 2) + '\n';

export const FORMATS: Record<string, (checked: Checked, words: Words) => string> = { human, json };
