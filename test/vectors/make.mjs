// Writes the golden vectors: node test/vectors/make.mjs
// It uses nothing of src, so that the vectors can disagree with it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { invalid } from './make/invalid.mjs';
import { KEYS } from './make/keys.mjs';
import { noticeTexts } from './make/notice-text.mjs';
import { chain, ids } from './make/numbers.mjs';
import { AUDIENCE, NOW } from './make/payloads.mjs';
import { records } from './make/records.mjs';

const WARNING =
  'TEST KEYS, printed in RFC 7515 A.3, RFC 8037 A.1 and RFC 7517 A.2: what they sign proves nothing.';

/** Nothing but ASCII, so that every no-break space and every combining accent can be seen. */
const toText = (value) =>
  JSON.stringify(value, null, 1).replace(
    /[^\n\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ) + '\n';

/** The text of each file by its name. */
export const FILES = Object.fromEntries(
  Object.entries({
    'keys.json': { note: WARNING, keys: KEYS },
    'notice-text.json': { vectors: noticeTexts },
    'records.json': { note: WARNING, audience: AUDIENCE, now: NOW, vectors: records },
    'invalid.json': { note: WARNING, audience: AUDIENCE, now: NOW, vectors: invalid },
    'chain.json': { vectors: chain },
    'uuid.json': { vectors: ids },
  }).map(([name, value]) => [name, toText(value)]),
);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, text] of Object.entries(FILES)) {
    writeFileSync(join(import.meta.dirname, name), text);
    console.log(`${name}: ${JSON.parse(text).vectors?.length ?? 3}`);
  }
}
