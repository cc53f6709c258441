// Trees of seen nodes and the text each folds to. The texts are written by hand, from record.md
// («Canonical notice text»): nothing here asks the code that is tested.
import { block, hidden, inline, link, seen } from './tree.mjs';

const ADDRESS = 'https://shop.example/privacy';

/** [name, what was seen, the text] */
const CASES = [
  ['nothing', seen(), ''],
  ['a sentence', seen('I want the newsletter.'), 'I want the newsletter.'],

  // White space
  ['white space around and within', seen(' \n a \t\r\n  b\f\v '), 'a b'],
  [
    'French punctuation with its no-break spaces, wide and narrow',
    seen('D’accord\u202f? Répondez\u00a0: «\u00a0oui\u00a0»\u202f; ou «\u202fnon\u202f»\u202f!'),
    'D’accord ? Répondez : « oui » ; ou « non » !',
  ],
  [
    'every white space of Unicode, and U+FEFF',
    seen(
      'a\tb\nc\vd\fe\rf g\u0085h\u00a0i\u1680j\u2000k\u2001l\u2002m\u2003n\u2004o\u2005p' +
        '\u2006q\u2007r\u2008s\u2009t\u200au\u2028v\u2029w\u202fx\u205fy\u3000z\ufeffA',
    ),
    'a b c d e f g h i j k l m n o p q r s t u v w x y z A',
  ],
  [
    'what only resembles white space stays',
    seen('a\u001cb\u001dc\u001ed\u001fe\u200bf\u200cg\u180eh\u2060i\u00adj'),
    'a\u001cb\u001dc\u001ed\u001fe\u200bf\u200cg\u180eh\u2060i\u00adj',
  ],
  ['one run across nodes', seen('one\u00a0', inline(' two '), '\u3000three'), 'one two three'],
  ['no space is made between inline nodes', seen('news', inline('let'), 'ter'), 'newsletter'],
  ['U+0000 is left out', seen('a\0b \0 c', block('\0'), 'd'), 'ab c\nd'],

  // Blocks
  ['blocks part lines', seen('one', block('two'), 'three'), 'one\ntwo\nthree'],
  [
    'nested and empty blocks, and lines of white space alone, leave no empty line',
    seen(block(block(block(' one '), block()), '\n  ', block('\u00a0\u202f'), block('two'))),
    'one\ntwo',
  ],
  ['a br is a block without children', seen('one ', block(), ' two', block(), block()), 'one\ntwo'],
  ['a new line of the source is a space', seen(block('one\n      two')), 'one two'],
  ['a block inside an inline node parts too', seen('a', inline('b', block('c'), 'd')), 'ab\nc\nd'],
  ['table cells are blocks', seen(block(block(block('a'), block('b')))), 'a\nb'],

  // Hidden
  ['what is hidden is left out', seen('one', hidden(' not'), ' two'), 'one two'],
  ['with everything in it', seen(hidden(block('a'), link(ADDRESS, 'b'), inline('c')), 'd'), 'd'],
  ['a hidden block parts nothing', seen('a', { ...hidden('b'), block: true }, 'c'), 'ac'],
  ['a hidden link shows no address', seen('a', { ...link(ADDRESS, 'b'), hidden: true }), 'a'],
  ['only hidden nodes', seen(hidden('a'), hidden(hidden('b'))), ''],

  // Links
  ['a link', seen(link(ADDRESS, 'Privacy'), '.'), 'Privacy <https://shop.example/privacy>.'],
  [
    'a query and a fragment are not shown',
    seen(link(`${ADDRESS}?utm=a&id=7#top`, 'one'), ' ', link(`${ADDRESS}#a?b`, 'two')),
    'one <https://shop.example/privacy> two <https://shop.example/privacy>',
  ],
  ['an empty query neither', seen(link(`${ADDRESS}?`, 'a')), 'a <https://shop.example/privacy>'],
  [
    'a mail address keeps no subject',
    seen(link('mailto:dpo@shop.example?subject=Hello%20you', 'Write to us')),
    'Write to us <mailto:dpo@shop.example>',
  ],
  ['one space before an address', seen(link(ADDRESS, 'a \n')), 'a <https://shop.example/privacy>'],
  ['a link without words', seen('a', link(ADDRESS)), 'a <https://shop.example/privacy>'],
  ['an empty address is no link', seen(link('', 'a'), ' b'), 'a b'],
  [
    'a link around blocks ends with a line of its own',
    seen('before', link(ADDRESS, block('one'), block('two')), block('after')),
    'before\none\ntwo\n<https://shop.example/privacy>\nafter',
  ],
  [
    'a link that is a block ends inside it',
    seen('before', { ...link(ADDRESS, 'one'), block: true }, 'after'),
    'before\none <https://shop.example/privacy>\nafter',
  ],
  [
    'an address stays as the browser writes it',
    seen(link('https://xn--librairie-b4a.example:8443/%C3%A9t%C3%A9/', 'été')),
    'été <https://xn--librairie-b4a.example:8443/%C3%A9t%C3%A9/>',
  ],

  // Characters
  ['composed: NFD becomes NFC', seen('e\u0301te\u0301 A\u030a c\u0327a'), 'été Å ça'],
  ['NFC stays NFC', seen('été Å ça'), '\u00e9t\u00e9 \u00c5 \u00e7a'],
  ['composed across nodes', seen('e', inline('\u0301'), 'te', inline('\u0301')), '\u00e9t\u00e9'],
  ['never across lines', seen(block('e'), block('\u0301a')), 'e\n\u0301a'],
  [
    'letters that are another’s double; ligatures and figures are none',
    seen('\u212b \u2126 \u1112\u1161\u11ab \ufb01n m\u00b2'),
    '\u00c5 \u03a9 \ud55c \ufb01n m\u00b2',
  ],
  [
    'beyond the first 65,536',
    seen('📚👩🏽‍💻 𠮷野家 ', inline('\u{1f1eb}'), inline('\u{1f1f7}'), ' \u{1d15e}'),
    '📚👩🏽‍💻 𠮷野家 🇫🇷 \u{1d157}\u{1d165}',
  ],
  [
    'right to left: in the order of memory, marks kept',
    seen(block('\u200fאני מסכים ל־', link(ADDRESS, 'ניוזלטר')), block('أوافق\u061f')),
    '\u200fאני מסכים ל־ניוזלטר <https://shop.example/privacy>\nأوافق\u061f',
  ],
  ['what looks like a line stays text', seen('a\\nb <i>c</i> &amp; d'), 'a\\nb <i>c</i> &amp; d'],
];

export const noticeTexts = CASES.map(([name, seen, text]) => ({ name, seen, text }));
