/**
 * Takes the expressions of template languages out of the markup before it is parsed: what they
 * will say is not known. Every offset stays where it was.
 */

/** Stands for text that only the running site knows; of a private use, so in no real text. */
export const UNKNOWN = '\uE000';

interface Syntax {
  open: string;
  /** Where the expression that was opened ends, counted from behind its opening; -1 for nowhere. */
  end: (source: string, from: number) => number;
  /** No expression: what stands here is the page's own. */
  own?: boolean;
}

const until =
  (close: string): Syntax['end'] =>
  (source, from) => {
    const at = source.indexOf(close, from);
    return at < 0 ? at : at + close.length;
  };

/** A last `<?php` needs no end. */
const untilOrAll =
  (close: string): Syntax['end'] =>
  (source, from) => {
    const at = until(close)(source, from);
    return at < 0 ? source.length : at;
  };

/** Braces without markup in them: those around markup, `{open && (<p>…</p>)}`, hide nothing. */
const brace: Syntax['end'] = (source, from) => {
  const inner = /[^{}<]*\}/y;
  inner.lastIndex = from;
  return inner.test(source) ? inner.lastIndex : -1;
};

/** A longer opening comes before the shorter one that it begins with. */
const TEMPLATE: Syntax[] = [
  { open: '<?', end: untilOrAll('?>') },
  { open: '<%', end: until('%>') },
  { open: '{{{', end: until('}}}') },
  { open: '{{', end: until('}}') },
  { open: '{!!', end: until('!!}') },
  { open: '{%', end: until('%}') },
  // With its space: without, it begins a rule of a style sheet.
  { open: '{# ', end: until('#}') },
];

/** Svelte and Astro: single braces, but not those of scripts and styles. */
const COMPONENT: Syntax[] = [
  { open: '<script', end: until('</script'), own: true },
  { open: '<style', end: until('</style'), own: true },
  ...TEMPLATE,
  { open: '{', end: brace },
];

const FRONT_MATTER = /^---\r?\n[^]*?\n---/;

/** As long as what it replaces, with white space around it: it never grows into its neighbours. */
const blank = (length: number): string => ` ${UNKNOWN}`.padEnd(length);

function maskSyntax(source: string, syntaxes: Syntax[]): string {
  const opens = syntaxes.map(({ open }) => open.replace(/[{}?|]/g, '\\$&')).join('|');
  let masked = '';
  let at = 0;
  /** What has no ending from here on has none later either: it is looked for once. */
  const endless = new Set<Syntax['end']>();
  for (const next = new RegExp(opens, 'gi'); ;) {
    next.lastIndex = at;
    const found = next.exec(source);
    if (!found) return masked + source.slice(at);
    const { end, own } = syntaxes.find(({ open }) => open === found[0].toLowerCase())!;
    const from = found.index + found[0].length;
    const to = endless.has(end) ? -1 : end(source, from);
    if (to < 0 && end !== brace) endless.add(end);
    const [kept, length] =
      own || to < 0 ? [Math.max(to, from), 0] : [found.index, to - found.index];
    masked += source.slice(at, kept) + (length > 0 ? blank(length) : '');
    at = kept + length;
  }
}

/** The source with its expressions blanked; `extension` without its dot, in small letters. */
export function mask(source: string, extension: string): string {
  if (extension !== 'svelte' && extension !== 'astro') return maskSyntax(source, TEMPLATE);
  const head = extension === 'astro' ? (FRONT_MATTER.exec(source)?.[0] ?? '') : '';
  return ' '.repeat(head.length) + maskSyntax(source.slice(head.length), COMPONENT);
}
