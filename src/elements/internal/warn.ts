/** Tells the developer of a misuse, in the console, with a code that the README explains. */
import type { Problem } from '../../domain/manner.js';
import { guide } from '../../guide.js';

const told = new Set<string>();

/** How to mend a misuse and the rule behind it; what is shipped knows the code alone. */
export function explain({ code, detail }: Problem): string {
  const what = detail ? `${code}: ${detail}` : code;
  return guide ? `${what}: ${guide.mend(code)}` : what;
}

/** Each time that it is called. */
export const tell = (problem: Problem, ...hosts: Element[]): void =>
  console.warn(`[ouinon] ${explain(problem)} https://npmjs.com/package/ouinon#codes`, ...hosts);

/** Once for all elements of one kind and `name`. */
export function warn(problem: Problem, host: Element): void {
  const key = problem.code + host.localName + host.getAttribute('name');
  if (told.has(key)) return;
  told.add(key);
  tell(problem, host);
}
