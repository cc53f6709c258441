/** What an element asks that stands alone or in a form, and what its words break. */
import { linesElsewhere } from './peers.js';
import { readText } from './notice.js';
import { type Asker, type Question, readAsked, readPage, shownIn } from './question.js';

/** `first` are the site's words as they stood when the element was shown. */
export function readQuestion(host: Asker, root: ShadowRoot, first: string | undefined): Question {
  const [words, about] = ['#words', '#about'].map((id) => root.querySelector(id)!);
  const altered = host.textContent === first ? undefined : 'altered';
  const page = readPage(host, [...linesElsewhere(host), ...shownIn(root)], altered);
  return {
    ...page,
    purpose: { ...readAsked(host), party: 'brand', basis: 'consent' } as Question['purpose'],
    notice: { ...page.notice, labels: [readText(words!)] },
    context: {
      ...page.context,
      method: { surface: host.form ? 'web-form' : 'web-standalone', actor: 'data-subject' },
    },
    words: readText(words!, about!),
  };
}

/** How long a yes waits for the reading of its words, in milliseconds: flags are worth no more. */
const READING = 2000;

/** For the controller to see. They can err, and block nothing. */
export const flagsOf = (question: Question): Promise<string[]> =>
  Promise.race([
    import('./flags.js').then((it) => it.flagsOf(question)),
    new Promise<string[]>((done) => setTimeout(done, READING, [])),
  ]).catch(() => []);
