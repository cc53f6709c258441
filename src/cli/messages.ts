/** What is wrong, in a sentence for the developer; how to mend it stands in `domain/mend.ts`. */
import type { MEND } from '../domain/mend.js';

export const MESSAGES = {
  'no-words': 'The element holds no words to agree to.',
  'too-long': 'The words are longer than any record may carry.',
  'same-words': 'Another element of this page asks something else in the same words.',
  'no-purpose': 'The element has no purpose.',
  'many-purposes': 'One tick would agree to several purposes or channels.',
  'unknown-channel': 'The element has no channel, or one that does not exist.',
  terms: 'Terms are asked for as a consent, or the question stands among them.',
  nested: 'The element stands in a label, a button or a link.',
  'no-controller': 'Nothing says who asks.',
  'no-withdrawal': 'Nothing says where the answer can be changed.',
  'no-privacy': 'Nothing leads to the privacy notice.',
  'no-retention': 'Nothing says how long the data is kept, and from when.',
  'no-partners': 'The partners are not named, or their list has no address.',
  checked: 'The box is meant to be ticked for the person.',
  required: 'The consent is demanded.',
  'get-form': 'The form would send the record in its address.',
  'bad-config': 'The configuration of the page is not one JSON object.',
  vague: 'The words are too vague to agree to.',
  'two-purposes': 'One sentence asks for two things.',
  'two-channels': 'One sentence asks for two channels.',
  'mixed-partners': 'Partners are mixed with the brand.',
  'mixed-terms': 'Terms are mixed with the consent.',
  'presumed-yes': 'The words presume a yes that was not given.',
  pressure: 'The words promise a reward, or threaten with a loss.',
  'double-negation': 'Two negations hide what a tick means.',
  'reversed-refusal': 'A tick would say the opposite of what the words say.',
} as const satisfies Partial<Record<keyof typeof MEND, string>>;

export type CheckCode = keyof typeof MESSAGES;
