/** EP-16, RC-12: a person's copy, checked offline by the built command, and every way to forge one. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Check, Finding, Result } from '../../src/endpoint/findings.js';
import { generateServerKey, importServerKey, keysDocument } from '../../src/server.js';
import { WORDS } from '../../src/cli/verify-words.js';
import { makeBundle, type Made } from '../endpoint/make-bundle.js';
import { serverKey } from '../endpoint/make-endpoint.js';
import { reencoded } from '../endpoint/make-record.js';
import { ouinon } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'ouinon-verify-'));
after(() => rmSync(folder, { recursive: true }));

let made: Made;
before(async () => {
  made = await makeBundle();
});

let files = 0;
function fileOf(content: unknown): string {
  const file = join(folder, `${(files += 1)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

interface Report {
  keys: string | null;
  records: { findings: Finding[] }[];
  findings: Finding[];
}

async function verify(content: unknown, ...options: string[]) {
  const { code, out, err } = await ouinon(['verify', '--json', ...options, fileOf(content)]);
  const report = (out ? JSON.parse(out) : {}) as Report;
  const all =
    code < 2 || out ? [...report.records.flatMap((one) => one.findings), ...report.findings] : [];
  const failed = all.filter(({ result }) => result === 'failed').map(({ check }) => check);
  return { code, err, report, failed, all };
}

const short = (findings: Finding[]) => findings.map(({ check, result }) => `${check} ${result}`);

test('a whole bundle holds, and every kind of row is named (EP-16)', async () => {
  const { code, report } = await verify(made.bundle);
  assert.deepEqual(
    report.records.map(({ findings }) => short(findings)),
    [
      ['signature ok', 'words ok', 'rules ok', 'receipt ok', 'match ok'],
      ['signature ok', 'words ok', 'rules ok', 'receipt ok', 'match ok'],
      ['unsigned none', 'receipt ok'],
      ['event ok', 'receipt ok', 'match ok'],
      ['erased none', 'receipt ok'],
    ],
  );
  assert.deepEqual(short(report.findings), ['order ok', 'head ok']);
  assert.deepEqual([code, report.keys], [0, 'file']);
});

test('the one copy that an element offers holds with the site’s keys (RC-12)', async () => {
  const [{ record, receipt }] = made.bundle.records as [{ record: string; receipt: string }];
  const alone = await verify({ record, receipt });
  assert.equal(alone.code, 2, 'no key, no word about the receipt');
  assert.deepEqual(short(alone.all).at(-1), 'receipt unchecked');
  const keys = fileOf(made.bundle.keys);
  const checked = await verify({ record, receipt }, '--keys', keys);
  assert.deepEqual([checked.code, checked.report.keys], [0, keys]);
  assert.equal((await verify(record)).code, 2, 'a bare record');
  assert.equal((await verify([])).code, 2, 'an empty list');
});

test('the copies of one save of a grid are checked together (EP-16)', async () => {
  const [first, second] = made.bundle.records;
  const keys = ['--keys', fileOf(made.bundle.keys)];
  const { code, report } = await verify([first, second], ...keys);
  assert.equal(code, 0);
  assert.equal(report.records.length, 2);
  const forged = { ...second!, receipt: first!.receipt };
  assert.deepEqual((await verify([first, forged], ...keys)).failed, ['match']);
});

test('keys are fetched from where the site publishes them, and only then (EP-16)', async () => {
  const asked: (string | undefined)[] = [];
  const site = createServer((request, response) => {
    asked.push(request.url);
    response.end(request.url === '/keys.json' ? JSON.stringify(made.bundle.keys) : '[]');
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const { code, report } = await verify(made.bundle, '--keys', `${address}/keys.json`);
  assert.deepEqual([code, report.keys], [0, `${address}/keys.json`]);
  const other = await verify(made.bundle, '--keys', `${address}/other.json`);
  assert.equal(other.code, 2);
  assert.match(other.err, /other\.json: It is not a document of consent keys/);
  assert.deepEqual(asked, ['/keys.json', '/other.json']);
  site.close();
  site.closeAllConnections();
});

/** Each change that somebody could make to a bundle, and the check that sees it. */
const FORGERIES: Record<string, [(made: Made) => unknown, Check[]]> = {
  'one letter of a record': [
    ({ bundle }) => withRecord(bundle, 0, { record: changed(bundle.records[0]!.record!) }),
    ['signature'],
  ],
  'the same record under another signature': [
    ({ bundle }) => withRecord(bundle, 0, { record: reencoded(bundle.records[0]!.record!) }),
    ['match'],
  ],
  'one letter of an event': [
    ({ bundle }) => withRecord(bundle, 3, { record: changed(bundle.records[3]!.record!) }),
    ['event'],
  ],
  'the receipt of another record': [
    ({ bundle }) => withRecord(bundle, 0, { receipt: bundle.records[1]!.receipt }),
    ['match'],
  ],
  'a changed receipt': [
    ({ bundle }) => withRecord(bundle, 0, { receipt: changed(bundle.records[0]!.receipt!) }),
    ['receipt'],
  ],
  'a receipt of another key': [({ foreign }) => foreign, ['receipt']],
  'words that are not those of the digest': [({ otherWords }) => otherWords, ['words']],
  'a box that was ticked beforehand': [({ prechecked }) => prechecked, ['rules']],
  'two records at one place': [({ forked }) => forked, ['order', 'head']],
  'a link that was taken out': [({ unlinked }) => unlinked, ['order']],
  'a record added under an older date': [({ backdated }) => backdated, ['head']],
  'a record of the head under a later date': [({ postdated }) => postdated, ['head']],
  'a head of another key': [({ foreignHead }) => foreignHead, ['head']],
};

for (const [name, [forge, expected]] of Object.entries(FORGERIES)) {
  test(`it sees ${name} (EP-16)`, async () => {
    const { code, failed } = await verify(forge(made));
    assert.deepEqual([code, failed], [1, expected]);
  });
}

function withRecord(bundle: Made['bundle'], place: number, change: object) {
  const records = bundle.records.map((one, at) => (at === place ? { ...one, ...change } : one));
  return { ...bundle, records };
}

/** Another letter in the middle of the payload. */
function changed(jws: string): string {
  const at = jws.indexOf('.') + 40;
  return jws.slice(0, at) + (jws[at] === 'A' ? 'B' : 'A') + jws.slice(at + 1);
}

test('a closed key vouches for what it signed before, and for nothing after (EP-16)', async () => {
  const next = await importServerKey(await generateServerKey());
  const closedAt = async (closed: string) =>
    fileOf(await keysDocument(next, [{ jwk: serverKey.publicKey, closed }]));
  const late = await verify(made.bundle, '--keys', await closedAt('2027-01-01T00:00:00.000Z'));
  assert.deepEqual(late.failed, []);
  const early = await verify(made.bundle, '--keys', await closedAt('2026-01-01T00:00:00.000Z'));
  assert.deepEqual(new Set(early.failed), new Set(['receipt', 'event', 'head']));
});

test('a false key does not pass under the id of the true one (EP-16)', async () => {
  const other = await keysDocument(await importServerKey(await generateServerKey()));
  const keys = { keys: [{ ...other.keys[0]!, kid: made.bundle.keys.keys[0]!.kid }] };
  const { code, err } = await verify({ ...made.bundle, keys });
  assert.equal(code, 2);
  assert.match(err, /is not the one that this id names/);
});

test('what is no copy is said to be none, with exit code 2', async () => {
  for (const [content, said] of [
    ['', /neither JSON nor a signed record/],
    ['{}', /neither a record nor a receipt/],
    ['{"record": 7}', /record: /],
    ['{"records": [], "schema": "consent-bundle/2"}', /schema: /],
    ['null', /not a record with its receipt/],
  ] as const) {
    const { code, err, report } = await verify(content);
    assert.deepEqual([code, report], [2, {}], content);
    assert.match(err, said);
  }
  assert.match((await ouinon(['verify', join(folder, 'missing.json')])).err, /no such file/);
  assert.match((await ouinon(['verify'])).err, /name one file/);
  assert.match((await ouinon(['verify', '--lang', 'nl', 'x'])).err, /one of: en, fr/);
});

test('a bundle of no records: nothing is said to hold, with exit code 2 (EP-16)', async () => {
  const empty = { ...made.bundle, records: [] };
  const { code, report } = await verify(empty);
  assert.deepEqual([code, report.records, short(report.findings)], [2, [], ['head ok']]);
  const file = fileOf(empty);
  const inEnglish = await ouinon(['verify', file]);
  assert.match(inEnglish.out, /There is nothing to check: [^\n]*\n$/);
  assert.doesNotMatch(inEnglish.out, /Everything holds/);
  const inFrench = await ouinon(['verify', '--lang', 'fr', file]);
  assert.match(inFrench.out, /Il n’y a rien à vérifier\s: [^\n]*\n$/);
  assert.equal((await verify({ ...made.foreignHead, records: [] })).code, 1, 'a forged head');
  assert.equal((await verify({ ...empty, head: null })).code, 2, 'no head either');
});

test('people read of every check what it proves, in English and in French (EP-16)', async () => {
  const file = fileOf(made.bundle);
  const inEnglish = await ouinon(['verify', file]);
  assert.match(inEnglish.out, /^1\. given: newsletter, email, brand \(Librairie Martin\)$/m);
  assert.match(inEnglish.out, /^ {2}✓ The page’s signature fits: .* does not prove who acted/m);
  assert.match(inEnglish.out, /^ {2}– This no came without a signature\./m);
  assert.match(inEnglish.out, /^4\. \[one-click\] objected: \*, \*, \*$/m);
  assert.match(inEnglish.out, /vouches for itself/);
  assert.match(inEnglish.out, /Everything holds\.\n$/);
  assert.match((await ouinon(['verify', '--lang', 'fr', file])).out, /Tout tient\.\n$/);
});

test('both languages have the same sentences, and all of them (EP-16)', () => {
  const results: Result[] = ['ok', 'failed', 'unchecked', 'none'];
  const said = ({ checks }: (typeof WORDS)[string]) =>
    Object.entries(checks).map(([check, words]) => [check, results.filter((one) => words[one])]);
  assert.deepEqual(said(WORDS['fr']!), said(WORDS['en']!));
});

test('the words of a record move no cursor of who reads them', async () => {
  const { out } = await ouinon(['verify', fileOf(made.hostile)]);
  assert.match(out, /evil/);
  assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
});

test('a time that no calendar has is said as it stands', async () => {
  const [{ record }] = made.endless.records as [{ record: string }];
  const { out, err } = await ouinon(['verify', fileOf({ record })]);
  assert.match(out, new RegExp(String(Number.MAX_SAFE_INTEGER)));
  assert.equal(err, '');
});
