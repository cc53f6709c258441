/**
 * JSON objects whose members are all named once. With two members of one name, two parsers may
 * read two records from the same signed bytes (RFC 8725 2.4, RFC 7493 2.3).
 */
import { refusedFor } from './problem.js';

/** In valid JSON: a string with the colon that makes it a name, or a brace outside any string. */
const NAME_OR_BRACE = /("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}]/gs;

/** The first name that an object holds twice, decoded: `"\u0061"` and `"a"` are one name. */
function repeatedName(json: string): string | undefined {
  const open: Set<string>[] = [];
  for (const [token, string, colon] of json.matchAll(NAME_OR_BRACE)) {
    if (token === '{') open.push(new Set());
    if (token === '}') open.pop();
    if (!string || !colon) continue;
    const name = JSON.parse(string) as string;
    const names = open.at(-1);
    if (names?.has(name)) return name;
    names?.add(name);
  }
  return undefined;
}

function parse(json: string, part: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw refusedFor('schema', `The ${part} is not JSON: send it as it was made.`, cause);
  }
}

/**
 * Parses one JSON object; `part` names it in messages, such as «payload».
 * @throws {ConsentError} `schema` when it is not JSON, no object, or names a member twice.
 */
export function parseObject(json: string, part: string): Record<string, unknown> {
  const value = parse(json, part);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusedFor('schema', `The ${part} must be a JSON object.`);
  }
  const name = repeatedName(json);
  if (name !== undefined) {
    const shown = JSON.stringify(name.slice(0, 80));
    throw refusedFor('schema', `The ${part} names ${shown} twice: name every member once.`);
  }
  return value as Record<string, unknown>;
}
