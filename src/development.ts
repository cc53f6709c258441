/**
 * Explains misuse while a page is made: each entry of `dist/development` imports it first, by the
 * condition `development` of package.json. Who ships gets the same elements without it.
 */
import { MEND } from './domain/mend.js';
import { wordsProblem } from './elements/internal/dev-words.js';
import { promisedDelay } from './elements/internal/unsubscribe/delay.js';
import { warn } from './elements/internal/warn.js';
import { explainGates } from './gating/leaks.js';
import { setGuide } from './guide.js';

setGuide({
  mend: (code) => `${MEND[code].how} (${MEND[code].rule})`,
  words: wordsProblem,
  delay: promisedDelay,
  language(host, speech) {
    const { lang } = document.documentElement;
    if (!/^(en\b|$)/i.test(lang) && !speech.language())
      warn({ code: 'no-language', detail: `lang="${lang}"` }, host);
  },
  gates: explainGates,
  shut: (gate, error) => console.warn('[ouinon] a gate could not be opened', gate, error),
});
