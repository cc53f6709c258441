/** `ouinon check` on forms as shops, associations, banks and schools write them. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { MESSAGES } from '../../src/cli/messages.js';
import type { Problem } from '../../src/cli/check-markup.js';
import { check, ouinon, ROOT, short } from './run-cli.js';

const FORMS = 'test/cli/forms';

/** The faults planted in each form, an exclamation mark before an error. */
const PLANTED: Record<string, string[]> = {
  'de/autohaus.html': [
    '8:42 !terms',
    '9:68 !pressure',
    '13:18 !double-negation',
    '16:9 !presumed-yes',
  ],
  'de/messe.php': ['10:5 !unknown-value', '10:88 !basis-not-here', '19:76 !unknown-value'],
  'de/stadtwerke.html': ['5:5 !bad-config', '18:9 !presumed-yes', '21:24 !two-channels'],
  'de/verein.html': ['12:7 !too-long', '363:9 !presumed-yes', '366:9 !reversed-refusal'],
  'de/versand.html': ['14:68 !mixed-group', '26:59 !unknown-channel', '30:52 !vague'],
  'en/Event.svelte': ['11:74 no-form', '19:47 !two-channels'],
  'en/call-centre.html.erb': ['6:5 no-agent', '9:54 !unknown-channel'],
  'en/charity-ie.html': ['8:87 !not-a-sale', '12:67 !no-scope', '19:11 !presumed-yes'],
  'en/saas-trial.html': ['9:1 get-form', '12:68 !required', '12:96 !vague', '13:88 !pressure'],
  'en/shoes.html': ['13:73 !brand-only', '20:72 !no-partners', '24:56 !mixed-partners'],
  'fr/Hotel.vue': ['11:72 !unknown-value', '15:9 !reversed-refusal', '19:73 no-form'],
  'fr/adhesion.html': ['17:44 !many-purposes', '21:56 !two-channels', '24:56 !mixed-partners'],
  'fr/librairie.html': [
    '26:78 !checked',
    '27:35 !two-purposes',
    '32:54 !pressure',
    '38:43 !no-list',
    '39:60 !dead-link',
  ],
  'fr/mutuelle.html': ['13:57 !no-call-terms', '17:41 !bad-end', '24:11 !basis-not-here'],
  'fr/salle-de-sport.html': [
    '13:36 !terms',
    '14:14 !mixed-terms',
    '17:9 !presumed-yes',
    '20:12 !double-negation',
  ],
  'fr/salon-pro.html': ['12:9 !no-profession', '15:82 !clash', '20:70 !vague'],
  'nl/bakker.html': ['15:7 !same-words', '18:14 !no-purpose', '18:14 !nested', '19:7 !no-words'],
  'nl/energie.html': ['8:76 !mode-not-here', '11:95 !no-purchase', '17:9 !presumed-yes'],
  'nl/festival.twig': ['4:55 !mixed-terms', '7:23 !two-purposes', '10:42 !two-channels'],
  'nl/fietsersbond.html': [
    '11:9 !no-controller',
    '11:9 !no-withdrawal',
    '11:9 !no-privacy',
    '11:9 !no-retention',
  ],
  'nl/krant.html': ['7:12 !double-negation', '10:9 !reversed-refusal', '13:42 !pressure'],
};

const forms = readdirSync(join(ROOT, FORMS), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(join(ROOT, FORMS).length + 1));

/** Where each question begins: one that is only named in a script has no attributes. */
const QUESTION = /<consent-checkbox(?=\s)/g;
const sourceOf = (form: string): string => readFileSync(join(ROOT, FORMS, form), 'utf8');

const temporary = mkdtempSync(join(tmpdir(), 'ouinon-forms-'));
after(() => {
  rmSync(temporary, { recursive: true });
});

function byForm(found: Problem[], folder: string): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const problem of found) {
    (all[problem.file.slice(folder.length + 1)] ??= []).push(short(problem));
  }
  for (const list of Object.values(all)) list.sort();
  return all;
}

const sorted = (all: Record<string, string[]>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(all).map(([form, list]) => [form, list.toSorted()]));

describe('forty forms', () => {
  it('are as many, and every fault that can be said is planted in one of them', () => {
    assert.equal(forms.length, 40);
    const codes = Object.values(PLANTED).flat();
    const planted = new Set(codes.map((one) => one.replace(/^\S+ !?/, '')));
    assert.deepEqual([...planted].sort(), Object.keys(MESSAGES).sort());
    for (const form of Object.keys(PLANTED)) assert.ok(forms.includes(form), form);
  });

  it('have the planted faults, and nothing else', async () => {
    const { code, found } = await check([FORMS]);
    assert.deepEqual(byForm(found, FORMS), sorted(PLANTED));
    assert.equal(code, 1);
  });

  it('without a fault are clean', async () => {
    const clean = forms.filter((form) => !(form in PLANTED));
    assert.ok(clean.length >= 18);
    const { code, out } = await ouinon(['check', ...clean.map((form) => join(FORMS, form))]);
    const questions = clean.flatMap((form) => sourceOf(form).match(QUESTION)!).length;
    assert.equal(out, `0 errors, 0 warnings in ${questions} questions of ${clean.length} files\n`);
    assert.equal(code, 0);
  });

  it('are read to the last question: a fault in each of them is found where it stands', async () => {
    const expected: Record<string, string[]> = {};
    for (const form of forms) {
      const source = sourceOf(form)
        .replaceAll(/ checked(?=>)/g, '')
        .replaceAll(QUESTION, '$& checked');
      expected[form] = [...source.matchAll(/(?<=<consent-checkbox )checked/g)]
        .map(({ index }) => source.slice(0, index).split('\n'))
        .map((lines) => `${lines.length}:${lines.at(-1)!.length + 1} !checked`)
        .sort();
      mkdirSync(dirname(join(temporary, form)), { recursive: true });
      writeFileSync(join(temporary, form), source);
    }
    const { found } = await check([temporary]);
    const ticked = found.filter(({ code }) => code === 'checked');
    assert.deepEqual(byForm(ticked, temporary), expected);
  });
});
