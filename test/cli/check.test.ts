/** `ouinon check` on files: every planted fault, where it stands, and nothing else. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { MEND } from '../../src/domain/mend.js';
import { VERSION } from '../../src/version.js';
import { check, CLI, ouinon, ROOT, short } from './run-cli.js';

const FIXTURES = 'test/cli/fixtures';
const MISSING = ['no-controller', 'no-withdrawal', 'no-privacy', 'no-retention'];

const EXPECTED: Record<string, string[]> = {
  'faults/config.html': ['2:1 !bad-config'],
  'faults/langs.html': [
    '3:73 !mixed-terms',
    '4:74 !pressure',
    '5:87 !double-negation',
    '6:115 !reversed-refusal',
    '7:56 !reversed-refusal',
  ],
  'faults/nothing.html': MISSING.map((code) => `2:2 !${code}`),
  'faults/structure.html': [
    '4:1 get-form',
    '5:1 !no-words',
    '6:1 !no-words',
    '7:1 !no-purpose',
    '8:28 !many-purposes',
    '9:40 !unknown-channel',
    '10:28 !terms',
    '11:8 !nested',
    '12:56 !no-partners',
    '13:56 !checked',
    '13:64 !required',
    '14:1 !same-words',
    '16:67 !terms',
  ],
  'faults/words.html': ['5:13 !two-purposes', '6:6 !two-channels', '6:55 !mixed-partners'],
  'fragments/Form.vue': [
    '2:3 !no-words',
    ...MISSING.map((code) => `2:3 ${code}`),
    '3:11 !nested',
    ...MISSING.map((code) => `3:11 ${code}`),
    '3:66 !checked',
    '3:92 !presumed-yes',
  ],
  'fragments/part.liquid': [
    '1:1 get-form',
    ...MISSING.slice(0, 3).map((code) => `2:3 ${code}`),
    '2:89 !reversed-refusal',
  ],
};

const temporary = mkdtempSync(join(tmpdir(), 'ouinon-check-'));
after(() => {
  rmSync(temporary, { recursive: true });
});

/** Writes files into a new folder. */
function folder(files: Record<string, string | Uint8Array>): string {
  const path = mkdtempSync(join(temporary, 'site-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), content);
  }
  return path;
}

const BAD = '<consent-checkbox purpose="a" channel="email"></consent-checkbox>';
const withoutMissing = (codes: string[]) => codes.filter((code) => !code.includes(' no-'));

describe('ouinon check', () => {
  it('finds every planted fault in its place, and nothing else', async () => {
    const { code, found } = await check([FIXTURES]);
    const seen: Record<string, string[]> = {};
    for (const problem of found) {
      (seen[problem.file.replace(`${FIXTURES}/`, '')] ??= []).push(short(problem));
    }
    for (const codes of Object.values(seen)) codes.sort();
    const expected = Object.entries(EXPECTED).map(([file, all]) => [file, all.toSorted()]);
    assert.deepEqual(seen, Object.fromEntries(expected));
    assert.equal(code, 1);
  });

  it('prints an array of the same eight fields, in the order of the files', async () => {
    const { found } = await check([`${FIXTURES}/faults/words.html`]);
    assert.deepEqual(found[1], {
      file: `${FIXTURES}/faults/words.html`,
      line: 6,
      column: 6,
      code: 'two-channels',
      severity: 'error',
      rule: 'ALL-07',
      message: 'One sentence asks for two channels: «e‑mail and SMS».',
      fix: MEND['two-channels'].how,
    });
    const all = await check([`${FIXTURES}/fragments`, `${FIXTURES}/faults`, FIXTURES]);
    const places = all.found.map(({ file, line, column }) => ({ file, line, column }));
    const sorted = places.toSorted(
      (a, b) =>
        (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
    assert.deepEqual(places, sorted);
    assert.deepEqual(all.found, (await check([FIXTURES])).found, 'each file once');
  });

  it('says the same to people', async () => {
    const { code, out } = await ouinon(['check', `${FIXTURES}/faults/words.html`]);
    const [first, message, fix] = out.split('\n');
    assert.equal(first, `${FIXTURES}/faults/words.html:5:13 error two-purposes (ALL-07)`);
    assert.equal(message, '  One sentence asks for two things: «newsletter & the offers».');
    assert.equal(fix, `  ${MEND['two-purposes'].how}`);
    assert.match(out, /\n\n3 errors, 0 warnings in 1 question of 1 file\n$/);
    assert.equal(code, 1);
  });

  it('is content with a good folder', async () => {
    const { code, out } = await ouinon(['check', `${FIXTURES}/good`]);
    assert.match(out, /^0 errors, 0 warnings in \d+ questions of 7 files\n$/);
    assert.equal(code, 0);
  });

  it('is content with warnings alone', async () => {
    const path = folder({ 'a.twig': BAD.replace('><', '>{{ words }}<') });
    const { code, found } = await check([path]);
    assert.deepEqual(
      found.map(short),
      MISSING.map((missing) => `1:1 ${missing}`),
    );
    assert.equal(code, 0);
  });

  it('reads words in the language that it is told, where no lang says one', async () => {
    const file = `${FIXTURES}/faults/langs.html`;
    assert.match((await check([file])).err, /the words of 2 elements were not read/);
    const { found, err } = await check(['--lang', 'en', file]);
    assert.equal(found.map(short).at(-1), '9:59 !two-channels');
    assert.match(err, /the words of 1 elements were not read/);
  });
});

describe('a folder', () => {
  it('is read with what it holds, but for what others wrote', async () => {
    const path = folder({
      'a.html': BAD,
      'deep/er/b.PHP': BAD,
      'c.txt': BAD,
      'node_modules/x/d.html': BAD,
      '.git/e.html': BAD,
      'dist/f.html': BAD,
    });
    const { found } = await check(['.'], path);
    assert.deepEqual([...new Set(found.map(({ file }) => file))], ['a.html', 'deep/er/b.PHP']);
    assert.equal((await check(['c.txt', 'dist'], path)).code, 1, 'what is named is read');
  });

  it('is not left through links', async () => {
    const path = folder({ 'a.html': BAD });
    symlinkSync(path, join(path, 'around'));
    symlinkSync(join(path, 'a.html'), join(path, 'twice.html'));
    symlinkSync('/nowhere', join(path, 'broken.html'));
    const { code, found } = await check([path]);
    assert.equal(new Set(found.map(({ file }) => file)).size, 1);
    assert.equal(code, 1);
  });
});

describe('hard markup', () => {
  const found = async (file: string, text: string) => {
    const result = await check([join(folder({ [file]: text }), file)]);
    return withoutMissing(result.found.map(short));
  };
  const box = (words: string) =>
    `<consent-checkbox lang="en" purpose="a" channel="email">${words}</consent-checkbox>`;

  it('is parsed, not searched', async () => {
    for (const text of [
      `<!-- ${BAD} -->`,
      `<script>const a = '${BAD}'</script>`,
      `<textarea>${BAD}</textarea>`,
      `<p title='${BAD}'>`,
    ]) {
      assert.deepEqual((await check([join(folder({ 'a.html': text }), 'a.html')])).found, [], text);
    }
  });

  it('never leaves out what a template language stands around', async () => {
    const two = box('By e-mail and SMS.');
    for (const [file, text] of [
      ['a.html', `<style>a{{b}}</style>{{#if x}}${two}{{/if}}`],
      ['a.php', `<?php if ($a > 1) { ?>${two}<?php } ?>`],
      ['a.erb', `<% if a > b %>${two}<% end %>`],
      ['a.njk', `<style>{#a{color:red}}</style>{% if a %}${two}{% endif %}`],
      ['a.svelte', `{#if a}${two}{/if}`],
      ['a.astro', `---\nconst a = "<p>"\n---\n{a && (${two})}`],
      ['a.hbs', `{{{{ ${two}`],
    ] as const) {
      const codes = await found(file, text);
      assert.deepEqual(
        codes.map((code) => code.split('!')[1]),
        ['two-channels'],
        file,
      );
    }
  });

  it('is whole, though a script in it or a style holds what looks like a template', async () => {
    const page = (head: string) => `<!doctype html><html lang="en">${head}<body>${BAD}`;
    const severities = async (head: string) => {
      const { found } = await check([folder({ 'a.html': page(head) })]);
      const missing = found.filter(({ code }) => MISSING.includes(code));
      return [...new Set(missing.map(({ severity }) => severity))];
    };
    const row = `<script type="text/template"><li>{{ name }}<% more %></script>`;
    assert.deepEqual(await severities(row), ['error']);
    assert.deepEqual(await severities(`${row}<style>a{color:{{ ink }}}</style>`), ['error']);
    assert.deepEqual(await severities(`${row}{% include "head" %}`), ['warning']);
    assert.deepEqual(await severities(`<script src="{{ at }}"></script>`), ['warning']);
  });

  it('is read to its end, though a script in it begins what looks like PHP', async () => {
    const page = `<script>const prolog = '<?xml version="1.0"';</script>${BAD}`;
    const { code, found } = await check([folder({ 'a.html': page })]);
    assert.equal(code, 1);
    assert.ok(found.length > 0);
  });

  it('passes over what a template language keeps as a comment', async () => {
    const old = `<consent-checkbox lang="en" purpose="{{ a }}" channel="email" checked>By e-mail and SMS.</consent-checkbox>`;
    for (const [file, text] of [
      ['a.twig', `{#\n${old}\n#}`],
      ['b.twig', `{#- ${old} -#}`],
      ['a.liquid', `{%- comment -%}${old}{%- endcomment -%}`],
      ['a.jinja', `{% comment "an old one" %}${old}{% endcomment %}`],
      ['a.blade.php', `{{-- ${old}${old} --}}`],
      ['a.hbs', `{{!-- ${old}${old} --}}`],
      // What takes one away is no comment, nor is what begins like its tag.
      ['b.njk', `{{--i}}{% comments_of page %}`],
    ] as const) {
      assert.deepEqual(await found(file, text), [], file);
      const after = await found(file, text + box('By e-mail and SMS.'));
      assert.deepEqual(
        after.map((code) => code.split('!')[1]),
        ['two-channels'],
        file,
      );
    }
  });

  it('counts columns as editors do', async () => {
    assert.deepEqual(await found('a.html', `\uFEFF${box('By e-mail and SMS.')}`), [
      '1:60 !two-channels',
    ]);
    assert.deepEqual(await found('b.html', `\n\n\t😀${box('By <i>e-m</i>ail &amp; SMS.')}`), [
      '3:66 !two-channels',
    ]);
  });

  it('is read in the encoding that it is in', async () => {
    const latin = Buffer.from(
      box('J\u2019accepte')
        .replace('\u2019', "'")
        .replace('"en"', '"fr"')
        .replace("J'accepte", 'Pour améliorer votre expérience'),
      'latin1',
    );
    const { found } = await check([folder({ 'a.html': latin })]);
    assert.ok(found.some(({ message }) => message.includes('«améliorer votre expérience»')));
  });

  it('may be empty, deep or torn', async () => {
    assert.deepEqual(await found('a.html', ''), []);
    assert.deepEqual(await found('b.html', '<div>'.repeat(5_000) + box('I want the menu.')), []);
    assert.deepEqual(
      await found('c.html', '<consent-checkbox purpose="a" channel="email" lang="en" '),
      [],
    );
    assert.deepEqual(await found('d.html', '{{'.repeat(200_000) + box('I want the menu.')), []);
  });
});

describe('what cannot be checked', () => {
  const refused = async (args: string[], why: RegExp, out = '') => {
    const ended = await ouinon(args);
    assert.equal(ended.code, 2, args.join(' '));
    assert.match(ended.err, why);
    assert.equal(ended.out, out);
  };

  it('is said with the reason, in exit code 2', async () => {
    await refused([], /^Usage: ouinon/);
    await refused(['chek'], /no command is called chek/);
    await refused(['constructor'], /no command is called constructor/);
    await refused(['check'], /nothing to check/);
    await refused(['check', '--fromat', 'json', '.'], /Unknown option '--fromat'/);
    await refused(['check', '--format', 'xml', '.'], /--format is one of: human, json/);
    await refused(['check', 'nowhere.html'], /nowhere\.html: no such file or folder/);
    await refused(['check', folder({ 'a.txt': BAD })], /no file in it that could hold a form/);
  });

  it('keeps nothing else from being checked', async () => {
    const path = folder({
      'a.html': BAD,
      'large.html': ' '.repeat(2 * 1024 * 1024 + 1),
      'binary.html': 'a\u0000b',
    });
    const { code, found, err } = await check(['.'], path);
    assert.equal(code, 2);
    assert.match(err, /binary\.html: not a text\n.*large\.html: larger than 2 MiB/);
    assert.deepEqual([...new Set(found.map(({ file }) => file))], ['a.html']);
  });
});

describe('the command', () => {
  it('says how it is used, and which it is', async () => {
    assert.match((await ouinon(['--help'])).out, /^Usage: ouinon <command>/);
    assert.match((await ouinon(['check', '--help'])).out, /^Usage: ouinon check/);
    assert.deepEqual(await ouinon(['--version']), { code: 0, out: `${VERSION}\n`, err: '' });
  });

  it('ends quietly when nobody reads on', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`${i}.html`, BAD.repeat(20)]),
    );
    const child = spawn(process.execPath, [CLI, 'check', folder(files)], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 1);
    assert.doesNotMatch(err, /EPIPE|Error/);
  });
});
