// The chain of receipts (record.md 4) and the ids (RFC 9562), computed from their definitions.
import { records } from './records.mjs';
import { sha256 } from './sign.mjs';

const MOMENTS = [
  '2026-11-21T12:00:00.000Z',
  '2026-11-21T12:00:00.001Z',
  '2026-11-21T12:00:00.001Z',
  '2026-12-31T23:59:59.999Z',
  '2027-02-28T00:00:00.500Z',
];

/** Each link holds the one before; the first `prev` is empty. */
export const chain = MOMENTS.reduce((links, effectiveAt, index) => {
  const prev = links.at(-1)?.chain ?? '';
  const [seq, { recordHash }] = [index + 1, records[index]];
  const link = [prev, recordHash, seq, effectiveAt].join('.');
  return [...links, { prev, recordHash, seq, effectiveAt, chain: sha256(link) }];
}, []);

/** [what it shows, milliseconds, random bytes, the id]; the ids are written by hand. */
const IDS = [
  ['RFC 9562, A.6', 0x017f22e279b0, 'cc318c4dc0c0c07398f0', '017f22e2-79b0-7cc3-98c4-dc0c0c07398f'],
  ['the beginning', 0, '00000000000000000000', '00000000-0000-7000-8000-000000000000'],
  ['all ones', 2 ** 48 - 1, 'ffffffffffffffffffff', 'ffffffff-ffff-7fff-bfff-ffffffffffff'],
  [
    'two bits make room',
    0x01a1fdfa4600,
    'abc4def0123456789abc',
    '01a1fdfa-4600-7abc-8def-0123456789ab',
  ],
  [
    'one millisecond later',
    0x01a1fdfa4601,
    '123a567890abcdef0120',
    '01a1fdfa-4601-7123-a567-890abcdef012',
  ],
  [
    'more bytes than it takes',
    0x01a1fdfa4600,
    '0f1e2d3c4b5a69788796a5b4',
    '01a1fdfa-4600-70f1-a2d3-c4b5a6978879',
  ],
];

export const ids = IDS.map(([name, now, random, uuid]) => ({ name, now, random, uuid }));
