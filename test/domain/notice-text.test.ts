/** RC-04: one text for one screen, whatever the markup. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { noticeText, plainAddress, type SeenNode } from '../../src/domain/notice-text.js';

const text = (words: string): SeenNode => ({ text: words });
const block = (...children: SeenNode[]): SeenNode => ({ block: true, children });
const inline = (...children: SeenNode[]): SeenNode => ({ children });

const VECTORS: [name: string, seen: SeenNode[], folded: string][] = [
  ['white space of every kind', [text(' a \n\t b\u00a0\u202fc\u3000d\u2028e\ufeff ')], 'a b c d e'],
  ['white space across nodes', [text('a '), inline(text(' b')), text('c')], 'a bc'],
  ['blocks make lines', [text('a'), block(text('b')), text('c')], 'a\nb\nc'],
  [
    'blocks in blocks, empty ones too',
    [block(block(text(' a ')), block(), block(text('b')))],
    'a\nb',
  ],
  ['a line break in the source is a space', [block(text('a\n  b'))], 'a b'],
  ['what is hidden is left out', [text('a'), { hidden: true, children: [text('b')] }], 'a'],
  [
    'a hidden block parts nothing',
    [text('a'), { hidden: true, block: true, children: [] }, text('b')],
    'ab',
  ],
  [
    'a link shows where it leads',
    [{ href: 'https://a.example/p?utm=1#top', children: [text('Privacy')] }],
    'Privacy <https://a.example/p>',
  ],
  [
    'a link around a block',
    [{ href: 'https://a.example/', block: true, children: [block(text('Privacy'))] }, text('b')],
    'Privacy\n<https://a.example/>\nb',
  ],
  ['an empty address is no link', [{ href: '', children: [text('a')] }], 'a'],
  ['composed characters', [text('e\u0301te\u0301')], '\u00e9t\u00e9'],
  ['composed across nodes', [text('e'), inline(text('\u0301'))], '\u00e9'],
  ['a null character cannot fake a line', [text('a\0b')], 'ab'],
  ['nothing', [], ''],
];

for (const [name, seen, folded] of VECTORS) {
  test(name, () => assert.equal(noticeText(seen), folded));
}

const words = fc.string({ unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '\n', '\u00a0', '\0') });
const { node } = fc.letrec<{ node: SeenNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.record({ text: words }),
    fc.record(
      {
        block: fc.boolean(),
        hidden: fc.boolean(),
        href: fc.constantFrom('https://a.example/?q', ''),
        children: fc.array(tie('node'), { maxLength: 4 }),
      },
      { requiredKeys: ['children'] },
    ),
  ),
}));

test('the text is canonical: folding it again changes nothing (RC-04)', () => {
  fc.assert(
    fc.property(fc.array(node), (seen) => {
      const folded = noticeText(seen);
      const lines = folded.split('\n').map((line) => block(text(line)));
      assert.equal(noticeText(lines), folded);
      assert.equal(folded.normalize('NFC'), folded);
      assert.doesNotMatch(folded, /^\s|\s$|\s\s|\0|[^\S \n]/);
    }),
  );
});

test('an address without parameters', () => {
  assert.equal(plainAddress('https://a.example/p?x=1#y'), 'https://a.example/p');
  assert.equal(plainAddress('https://a.example/p#y?x'), 'https://a.example/p');
  assert.equal(plainAddress('https://a.example/p'), 'https://a.example/p');
});
