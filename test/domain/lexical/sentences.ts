import type { LexicalCode, PairCode } from '../../../src/domain/lexical.js';

export interface Sentences {
  /** Each rule's bad sentences break it; its good ones, which come close, break none. */
  rules: Record<LexicalCode, { bad: string[]; good: string[] }>;
  /** Labels of a pair: of the button that gives, and of the one that refuses. */
  pairs: { bad: [PairCode, string, string][]; good: [string, string][] };
  /** What forms and shops say every day: no rule finds anything in it. */
  ordinary: string[];
}
