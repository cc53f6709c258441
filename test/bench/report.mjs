// The one table: each contestant against the bare page, one LitElement and ours.
import { median, quantile, ratio } from './numbers.mjs';

const OURS = 'ouinon';

const count = (value) => Math.round(value).toLocaleString('en-US');
const times = (value) => (Number.isFinite(value) ? value.toFixed(2) : '–');

/** Every value of one field, round by round. */
const valuesOf = (visits, name, network, field) =>
  visits.filter((it) => it.name === name && it.network === network).map((it) => it[field]);

/** What was measured, asked for by name. */
function readerOf(visits) {
  const values = (name, network, field) => valuesOf(visits, name, network, field);
  return {
    known: (name, network, field) => values(name, network, field).every((it) => it !== undefined),
    mid: (name, network, field) => median(values(name, network, field)),
    spread: (name, network, field) => {
      const all = values(name, network, field);
      return `${count(median(all))} (${count(quantile(all, 0.25))}–${count(quantile(all, 0.75))})`;
    },
    to: (name, other, network, field) => {
      const others = values(other, network, field);
      return others.length ? times(ratio(values(name, network, field), others)) : '–';
    },
  };
}

const timeColumns = (network) => [
  [`Accept, ${network}, ms`, (r, name) => r.spread(name, network, 'usableMs')],
  ['× bare', (r, name) => r.to(name, 'bare page', network, 'usableMs')],
  ['× lit', (r, name) => r.to(name, 'one LitElement', network, 'usableMs')],
  ['× ours', (r, name) => r.to(name, OURS, network, 'usableMs')],
  [
    'click → script, ms',
    (r, name) => (r.known(name, network, 'grantedMs') ? r.spread(name, network, 'grantedMs') : '–'),
  ],
];

const columns = ([first, ...networks]) => [
  ['JS + CSS, brotli', (r, name) => count(r.mid(name, first, 'codeBytes'))],
  ['× ours', (r, name) => r.to(name, OURS, first, 'codeBytes')],
  ['with the page', (r, name) => count(r.mid(name, first, 'allBytes'))],
  ['requests', (r, name) => count(r.mid(name, first, 'requests'))],
  ...[first, ...networks].flatMap(timeColumns),
  ['script, ms', (r, name) => r.spread(name, first, 'scriptMs')],
  ['× ours', (r, name) => r.to(name, OURS, first, 'scriptMs')],
  [
    'shift',
    (r, name) =>
      Math.max(...networks.concat(first).map((it) => r.mid(name, it, 'shift'))).toFixed(3),
  ],
];

const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * @param {{ name: string, network: string, [field: string]: unknown }[]} visits
 * @param {{ name: string, version: string, floor?: boolean }[]} contestants
 * @param {string[]} networks
 * @returns {string} a table in Markdown, floors first, then by the time to Accept
 */
export function tableOf(visits, contestants, networks) {
  const reader = readerOf(visits);
  const time = ({ name }) => reader.mid(name, networks[0], 'usableMs');
  const sorted = [...contestants].sort(
    (a, b) => Number(!a.floor) - Number(!b.floor) || time(a) - time(b),
  );
  const cells = columns(networks);
  const labelOf = ({ name, version, floor }) =>
    name === OURS ? '**ouinon**' : [floor && 'floor:', name, version].filter(Boolean).join(' ');
  return [
    row(['', ...cells.map(([title]) => title)]),
    row(['---', ...cells.map(() => '--:')]),
    ...sorted.map((it) => row([labelOf(it), ...cells.map(([, cell]) => cell(reader, it.name))])),
  ].join('\n');
}
