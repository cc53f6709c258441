/** `ouinon check` on the ways of asking: what the attributes mean where, and what nobody knows. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { MEND } from '../../src/domain/mend.js';
import { check } from './run-cli.js';

const SETTINGS = 'controller="B" privacy-href="/p" withdraw-href="/w" retention="P3Y decision"';
const SOFT = 'basis="soft-opt-in" purchase-context="order" similar-products="shoes"';
const INTEREST = 'basis="legitimate-interest"';

let count = 0;
const box = (attributes: string, words = `I want the news of shop ${count++} by e-mail.`) =>
  `<consent-checkbox purpose="a${count}" ${/channel=/.test(attributes) ? '' : 'channel="email"'} ${attributes}>${words}</consent-checkbox>`;
const no = (attributes: string) => box(attributes, `I do not want the news of shop ${count++}.`);

/** A whole page, and a template that a layout stands around. */
const page = (body: string, config = '', attributes = '') =>
  `<!doctype html><html lang="en">${config && `<script data-consent-config type="application/json">${config}</script>`}<body ${SETTINGS} ${attributes}>${body}`;
const part = (body: string, attributes = '') =>
  `<form lang="en" ${SETTINGS} ${attributes}>${body}</form>`;

const inForm = (body: string) => `<form>${body}</form>`;
const group = (body: string) => `<fieldset>${body}</fieldset>`;
const CALL = 'channel="phone" hours="from 9 to 12" frequency="once a month"';

type Case = [what: string, markup: string, ...codes: string[]];

const PAGES: Case[] = [
  ['a box for a yes by telephone', page(box(CALL))],
  ['a call without its terms', page(box('channel="phone" hours="9 to 12"')), '!no-call-terms'],
  ['a day that is none', page(box(`${CALL} valid-until="2027-02-31x"`)), '!bad-end'],
  ['the device, which is the banner’s', page(box('channel="device"')), '!unknown-channel'],
  ['no channel at all', page(box('channel=""')), '!unknown-channel'],
  ['a soft opt-in', page(no(SOFT))],
  ['the same by text message', page(no(`${SOFT} channel="sms"`)), '!basis-not-here'],
  ['the same in France', page(no(`${SOFT} channel="sms"`), '', 'jurisdiction="FR"')],
  ['by the page’s JSON', page(no(`${SOFT} channel="sms"`), '{"jurisdiction":"FR"}')],
  [
    'a country that nobody knows',
    page(no(`${SOFT} channel="sms"`), '{"jurisdiction":"XX"}'),
    '!basis-not-here',
  ],
  [
    'at work in France',
    page(
      no(`${INTEREST} profession="shoe shops"`),
      '{"jurisdiction":"FR","capacity":"professional"}',
    ),
  ],
  [
    'at home in France',
    page(no(`${INTEREST} profession="shoe shops"`), '{"jurisdiction":"FR"}'),
    '!basis-not-here',
  ],
  ['partners', page(no(`${SOFT} party="partner" partners="b" partners-href="/l"`)), '!brand-only'],
  ['two conditions less', page(no('basis="soft-opt-in"')), '!no-purchase', '!no-scope'],
  ['a box for a no without a basis', page(no('mode="objection"')), '!mode-not-here'],
  ['an answer for a box for a no', page(inForm(box(`mode="choice" ${SOFT}`))), '!mode-not-here'],
  ['a no that would be explicit', page(no(`${SOFT} explicit`)), '!clash'],
  ['a no in the words of a yes', page(box(SOFT)), '!reversed-refusal'],
  [
    'the same where it may only refuse',
    page(box('mode="objection"')),
    '!mode-not-here',
    '!reversed-refusal',
  ],
  ['a yes/no question', page(inForm(box('mode="choice"')))],
  [
    'the same with its form elsewhere',
    page(`<form id="f"></form>${box('mode="choice" form="f"')}`),
  ],
  ['the same without a form', page(box('mode="choice"')), '!no-form'],
  ['an agent without an id', page(box(''), '', 'collection="store"'), '!no-agent'],
  ['an agent', page(box(''), '', 'collection="phone" agent-id="7"')],
  ['the customer’s own hands', page(box('collection="kiosk"'))],
  [
    'values that nobody knows',
    page(box('mode="yes" min-age="ten"')),
    '!unknown-value',
    '!unknown-value',
  ],
  ['one of the page', page(box(''), '', 'collection="shop"'), '!unknown-value'],
  ['a record that was none', page(box('reconsent="last year"')), '!unknown-value'],
  ['a no beside a yes', page(group(no(SOFT) + box(''))), '!mixed-group'],
  [
    'in one block of a group',
    page(group(`<div>${no(SOFT)}</div>${box('mode="opt-in"')}`)),
    '!mixed-group',
  ],
  [
    'beside a yes/no question',
    page(inForm(`<p role="radiogroup">${no(SOFT)}${box('mode="choice"')}</p>`)),
    '!mixed-group',
  ],
  ['in groups apart', page(group(no(SOFT)) + group(box('')))],
  ['in a group within a group', page(group(`<div role="group">${no(SOFT)}</div>${box('')}`))],
  ['in no group', page(inForm(no(SOFT) + box('')))],
  ['with another no', page(group(no(SOFT) + no(`${SOFT} channel="email"`)))],
];

const TEMPLATES: Case[] = [
  ['a basis that may be any', part(no('mode="objection" basis="{{ b }}"'))],
  ['a mode that may be any', part(no('mode="{{ m }}"') + box('mode="{{ m }}"'))],
  [
    'conditions that are filled in',
    part(no('basis="soft-opt-in" purchase-context="{{ p }}" similar-products="{{ s }}"')),
  ],
  ['half of them', part(no('basis="soft-opt-in" purchase-context="{{ p }}"')), '!no-scope'],
  ['a channel that may be any', part(no(`${SOFT} channel="{{ c }}"`) + box('channel="{{ c }}"'))],
  [
    'terms of calls',
    part(box('channel="phone" hours="{{ h }}" frequency="{{ f }}" valid-until="{{ d }}"')),
  ],
  ['half of them', part(box('channel="phone" hours="{{ h }}"')), '!no-call-terms'],
  ['a country that a layout may name', part(no(`${SOFT} channel="sms"`))],
  [
    'the same named here',
    part(no(`${SOFT} channel="sms"`), 'jurisdiction="DE"'),
    '!basis-not-here',
  ],
  ['a country that is filled in', part(no(`${SOFT} channel="sms"`), 'jurisdiction="{{ j }}"')],
  ['what holds nowhere', part(no(`${INTEREST} channel="push"`)), '!basis-not-here'],
  ['who it is for', part(no(`${SOFT} party="{{ p }}" partners="b" partners-href="/l"`))],
  ['a clash that may be none', part(box('mode="{{ m }}" explicit'))],
  [
    'attributes that come at once',
    part(box('{{ more }} channel="phone"') + no(`${SOFT} {{ more }}`)),
  ],
  ['an agent that a layout may name', part(box('collection="store"')), 'no-agent'],
  ['one that is filled in', part(box('collection="store" agent-id="{{ a }}"'))],
  [
    'a form that a layout may hold',
    `<div lang="en" ${SETTINGS}>${box('mode="choice"')}</div>`,
    'no-form',
  ],
  [
    'a form that is filled in',
    `<div lang="en" ${SETTINGS}>${box('mode="choice" form="{{ f }}"')}</div>`,
  ],
  [
    'a group that may be one',
    part(`<div role="group"><div role="{{ r }}">${no(SOFT)}</div>${box('')}</div>`),
  ],
  ['a component that may be a group', part(group(`<my-group>${no(SOFT)}</my-group>${box('')}`))],
  ['the words of a mode that is not known', part(box(`mode="{{ m }}"`, 'I do not want letters.'))],
];

const folder = mkdtempSync(join(tmpdir(), 'ouinon-asked-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** All cases in one run, each in a file of its own. */
async function codesOf(cases: Case[], extension: string): Promise<string[][]> {
  const files = cases.map((_, i) => join(folder, `${i}.${extension}`));
  cases.forEach(([, markup], i) => writeFileSync(files[i]!, markup));
  const { found } = await check(files);
  return files.map((path) =>
    found
      .filter(({ file }) => file === path)
      .map(({ severity, code }) => (severity === 'error' ? `!${code}` : code)),
  );
}

const said = (cases: Case[], all: string[][]): string[] =>
  cases.map(([what], i) => `${what}: ${all[i]!.toSorted().join(' ')}`);
const expected = (cases: Case[]): string[] =>
  said(
    cases,
    cases.map(([, , ...codes]) => codes),
  );

describe('the ways of asking', () => {
  it('are those that the law of the place takes', async () => {
    assert.deepEqual(said(PAGES, await codesOf(PAGES, 'html')), expected(PAGES));
  });

  it('are not held against what a template fills in', async () => {
    assert.deepEqual(said(TEMPLATES, await codesOf(TEMPLATES, 'twig')), expected(TEMPLATES));
  });

  it('are told with the values that there are, and what contradicts what', async () => {
    const file = join(folder, 'said.html');
    writeFileSync(file, page(`${box('basis="consnet"')}\n${no(`${SOFT} guardian`)}`));
    const { found } = await check([file]);
    assert.deepEqual(
      found.map(({ code, rule, message, fix }) => [code, rule, message, fix]),
      [
        [
          'unknown-value',
          'ALL-19',
          'An attribute has a value that nobody knows: basis="consnet" is none of: consent, soft-opt-in, legitimate-interest.',
          MEND['unknown-value'].how,
        ],
        [
          'clash',
          'CB-05',
          'The attributes contradict each other: a box for a no, and guardian.',
          MEND.clash.how,
        ],
      ],
    );
  });
});
