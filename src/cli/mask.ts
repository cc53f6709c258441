/**
 * Takes the expressions of template languages out of the markup before it is parsed: what they
 * will say is not known. Every offset stays where it was.
 */

/** Stands for text that only the running site knows; of a private use, so in no real text. */
export const UNKNOWN = '\uE000';

interface Syntax {
  /** Looks where it is told, and nowhere else. */
  open: RegExp;
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

const endComment: Syntax['end'] = (source, from) => {
  const tag = /\{%-?\s*endcomment\s*-?%\}/g;
  tag.lastIndex = from;
  return tag.test(source) ? tag.lastIndex : -1;
};

/** What a template leaves out is no markup, whatever expressions stand in it. */
const COMMENTS: Syntax[] = [
  { open: /\{\{!--/y, end: until('--}}') },
  { open: /\{\{--/y, end: until('--}}') },
  { open: /\{%-?\s*comment(?=[\s%-])/y, end: endComment },
  // With its space: without, it begins a rule of a style sheet.
  { open: /\{#(?=[\s-])/y, end: until('#}') },
];

/** A longer opening comes before the shorter one that it begins with. */
const TEMPLATE: Syntax[] = [
  ...COMMENTS,
  { open: /<\?(php|=)/iy, end: untilOrAll('?>') },
  { open: /<\?/y, end: until('?>') },
  { open: /<%/y, end: until('%>') },
  { open: /\{\{\{/y, end: until('}}}') },
  { open: /\{\{/y, end: until('}}') },
  { open: /\{!!/y, end: until('!!}') },
  { open: /\{%/y, end: until('%}') },
];

/** Svelte and Astro: single braces, but not those of scripts and styles. */
const COMPONENT: Syntax[] = [
  { open: /<script/iy, end: until('</script'), own: true },
  { open: /<style/iy, end: until('</style'), own: true },
  ...TEMPLATE,
  { open: /\{/y, end: brace },
];

const FRONT_MATTER = /^---\r?\n[^]*?\n---/;

/** As long as what it replaces, with white space around it: it never grows into its neighbours. */
const blank = (length: number): string => ` ${UNKNOWN}`.padEnd(length);

function maskSyntax(source: string, syntaxes: Syntax[]): string {
  const opens = new RegExp(syntaxes.map(({ open }) => open.source).join('|'), 'gi');
  /** What has no ending from here on has none later either: it is looked for once. */
  const endless = new Set<Syntax['end']>();
  /** What stands here up to an ending: blanked, or kept. What has none begins nothing. */
  function spanAt(index: number): [kept: number, to: number] {
    let from = index;
    for (const { open, end, own } of syntaxes) {
      open.lastIndex = index;
      if (!open.test(source)) continue;
      from = open.lastIndex;
      const to = endless.has(end) ? -1 : end(source, from);
      if (to >= 0) return [own ? to : index, to];
      if (end !== brace) endless.add(end);
    }
    return [from, from];
  }
  let masked = '';
  let at = 0;
  for (let found; (found = opens.exec(source)); opens.lastIndex = at) {
    const [kept, to] = spanAt(found.index);
    masked += source.slice(at, kept) + (to > kept ? blank(to - kept) : '');
    at = to;
  }
  return masked + source.slice(at);
}

/** The source with its expressions blanked; `extension` without its dot, in small letters. */
export function mask(source: string, extension: string): string {
  if (extension !== 'svelte' && extension !== 'astro') return maskSyntax(source, TEMPLATE);
  const head = extension === 'astro' ? (FRONT_MATTER.exec(source)?.[0] ?? '') : '';
  return ' '.repeat(head.length) + maskSyntax(source.slice(head.length), COMPONENT);
}
