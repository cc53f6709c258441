/**
 * The rows of a list, by the names of their columns: CSV (RFC 4180, with a first line of names) or
 * one JSON object a line. No value of a list holds a line feed, so a line is a row, and a quote
 * that nobody closes breaks its own line and no other.
 */
import { refusedFor } from '../problem.js';
import { MAX_LINE, type Line } from './lines.js';

export type Format = 'csv' | 'ndjson';

/** One line as an object, or why it is none. */
export type Row = { line: number } & ({ value: unknown } | { error: string });

type Read = (text: string) => { value: unknown } | { error: string };

/** The separators of spreadsheets, by their language. */
const SEPARATORS = [',', ';', '\t'];

/** The cells of one line; `undefined` where its quotes do not match. */
function cellsOf(text: string, separator: string): string[] | undefined {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}]*))(${separator}|$)`, 'y');
  const cells: string[] = [];
  for (;;) {
    const match = cell.exec(text);
    if (!match) return undefined;
    cells.push((match[1]?.replaceAll('""', '"') ?? match[2]!).trim());
    if (!match[3]) return cells;
  }
}

/** @throws {ConsentError} `bad-request` when the first line does not name the columns. */
function csvReader(header: string, known: string[]): Read {
  const plain = header.replace(/^\ufeff/, '');
  const separator = SEPARATORS.find((one) => cellsOf(plain, one)?.includes('subject'));
  const names = separator && cellsOf(plain, separator);
  const strange = names ? names.find((name) => !known.includes(name)) : plain.slice(0, 100);
  if (!names || strange !== undefined || new Set(names).size < names.length) {
    const columns = known.join(', ');
    throw refusedFor('bad-request', `The first line names columns of these, once: ${columns}.`);
  }
  return (text) => {
    const cells = cellsOf(text, separator);
    if (!cells) return { error: 'The quotes do not match.' };
    if (cells.length !== names.length) {
      return { error: `It has ${cells.length} cells, and the first line has ${names.length}.` };
    }
    const filled = names.map((name, place) => [name, cells[place]]).filter(([, cell]) => cell);
    return { value: Object.fromEntries(filled) as unknown };
  };
}

const readJson: Read = (text) => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { error: 'It is not JSON.' };
  }
};

function read({ number, text }: Line, reader: Read): Row {
  const isCut = text.length > MAX_LINE;
  const isGarbled = text.includes('\ufffd');
  if (isCut) return { line: number, error: `It is longer than ${MAX_LINE} characters.` };
  if (isGarbled) return { line: number, error: 'It is not UTF-8.' };
  return { line: number, ...reader(text) };
}

/**
 * Empty lines are left out. `known` are the names that columns may have.
 * @throws {ConsentError} `bad-request` when the first line of a CSV is not that of such a list.
 */
export async function* rowsOf(
  lines: AsyncIterable<Line>,
  format: Format,
  known: string[],
): AsyncGenerator<Row> {
  let reader = format === 'ndjson' ? readJson : undefined;
  for await (const line of lines) {
    if (!line.text.trim()) continue;
    if (reader) yield read(line, reader);
    else reader = csvReader(line.text, known);
  }
}
