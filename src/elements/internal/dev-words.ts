/**
 * In development a broken lexical rule blocks the yes and is explained where it stands,
 * for there somebody can mend it. What is shipped leaves this file out: see `flags.ts`.
 */
import type { Asking } from '../../domain/check-with.js';
import type { Problem } from '../../domain/manner.js';
import { languageOf } from './notice.js';

interface Reading {
  key: string;
  problem?: Problem;
}

const readings = new WeakMap<Element, Reading>();

/** What the words break; nothing while they are being read, and then `update` is called. */
export function wordsProblem(
  host: Element,
  asking: Asking,
  update: () => void,
): Problem | undefined {
  // A description is a block of its own.
  const words = [...host.childNodes]
    .map((node) => (node instanceof Element && node.slot ? '\n' : '') + (node.textContent ?? ''))
    .join('');
  const lang = languageOf(host);
  const key = [lang, asking, words].join('\n');
  const reading = readings.get(host);
  if (reading?.key === key) return reading.problem;
  readings.set(host, { key });
  const found = import('./flags.js').then((it) => it.findingsIn(words, lang, asking));
  void found.then(([finding]) => {
    if (!finding) return;
    const detail = `«${words.slice(finding.start, finding.end).trim()}»`;
    readings.set(host, { key, problem: { code: finding.code, detail } });
    update();
  });
  return undefined;
}
