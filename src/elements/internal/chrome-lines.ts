/** The lines that elements share which draw themselves: who asks, and what became of the record. */
import {
  answerText,
  hasFailed,
  myChoices,
  myReceipt,
  privacyNotice,
  tryAgain,
  whoAsks,
} from './chrome-words.js';
import { type Drawn, h, type Piece } from './draw.js';
import { copyOf, type Sending } from './sending.js';
import type { Settings } from './settings.js';

/** What a person may do beside the answers. */
export const quiet = (act: string, label: string, id?: string): Piece =>
  h('button', { type: 'button', class: 'quiet', id, 'data-act': act }, label);

const link = (href: string | undefined, words: string): Drawn[] =>
  href ? [h('a', { href }, words), '. '] : [];

/** Who asks, and how to take it back: visible before anything can be answered (ALL-09, ALL-10). */
export const whoLine = (
  { controller, withdrawHref, privacyHref }: Settings,
  who = whoAsks(),
): Piece =>
  h(
    'p',
    {},
    controller && `${who.replace('{name}', () => controller.name)} `,
    ...link(withdrawHref, myChoices()),
    ...link(privacyHref, privacyNotice()),
  );

/**
 * What became of the record taken last, with the one thing that the person can do about it. Words
 * of its own may say that it `arrived`.
 */
export function progressLines(latest: Partial<Sending>, arrived?: string): Piece[] {
  const text = (latest.progress === 'sent' && arrived) || answerText(latest);
  const failed = hasFailed(latest);
  const copy = copyOf(latest);
  return [
    h('p', { role: 'alert' }, failed && text),
    h('p', { role: 'status' }, !failed && text),
    h(
      'p',
      { id: 'after' },
      latest.progress === 'queued' && quiet('retry', tryAgain()),
      copy && h('a', { download: 'consent.json', href: copy }, myReceipt()),
    ),
  ];
}
