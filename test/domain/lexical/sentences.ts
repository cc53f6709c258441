import type { LexicalCode } from '../../../src/domain/lexical.js';

export interface Sentences {
  /** Each rule's bad sentences break it; its good ones, which come close, break none. */
  rules: Record<LexicalCode, { bad: string[]; good: string[] }>;
  /** What forms and shops say every day: no rule finds anything in it. */
  ordinary: string[];
}
