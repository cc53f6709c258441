/**
 * Folds words for reading: one spelling for what a person reads as one word. Case, accents, kinds
 * of apostrophe, dash and space make no difference, nor does the way an accent is encoded.
 */
export interface Folded {
  text: string;
  /** Where each unit of `text` stood in the words, and at last where the words end. */
  at: number[];
}

/** A character with its accents. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const SPACE = /^[\s\u0085]/;

const SAME: [RegExp, string][] = [
  [/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu, ''],
  [/[’‘ʼ′`´]/g, "'"],
  [/[‐‑‒–—−]/g, '-'],
  [/ß/g, 'ss'],
  [/œ/g, 'oe'],
  [/æ/g, 'ae'],
];

const foldCluster = (cluster: string): string =>
  SAME.reduce((text, [from, to]) => text.replace(from, to), cluster.toLowerCase().normalize('NFD'));

/** White space becomes one space, or one line feed where a block of the notice ends. */
export function fold(words: string): Folded {
  const units: string[] = [];
  const at: number[] = [];
  for (const { 0: cluster, index } of words.matchAll(CLUSTER)) {
    const space = SPACE.test(cluster);
    const next = !space ? foldCluster(cluster) : cluster[0] === '\n' ? '\n' : ' ';
    const last = units.length - 1;
    if (space && SPACE.test(units[last] ?? '')) {
      if (next === '\n') units[last] = next;
      continue;
    }
    for (const unit of next.split('')) {
      units.push(unit);
      at.push(index);
    }
  }
  at.push(words.length);
  return { text: units.join(''), at };
}
