/** For each misuse of the page around the elements: the rule behind it, and how it is mended. */
import type { Mend } from './mend.js';

export const PAGE_MEND = {
  'not-loaded': {
    rule: 'ALL-19',
    how: 'A part of the script could not be fetched: serve all files of the package from the same place.',
  },
  'no-language': {
    rule: 'AC-01',
    how: 'Our own words stand here in English, for we do not know the language of the page: give us its words (README, «Languages»), or correct `lang`.',
  },
  'name-taken': {
    rule: 'CM-05',
    how: 'Load one release of ours, and where another package has the name, give ours a prefix: `data-prefix`, or `register` of `ouinon/classes`.',
  },
  'not-in-content': {
    rule: 'CM-02',
    how: 'Say it in the site’s own markup or settings, or leave it out: a marker in content says what is asked, and nothing else.',
  },
  edited: {
    rule: 'CM-04',
    how: 'In an editor an element shows its words and takes no answer; look at the page itself. On a page, take it out of what is `contenteditable` or `.editor-styles-wrapper`.',
  },
} satisfies Record<string, Mend>;
