/** The lines that elements share which draw themselves: who asks, and what became of the record. */
import { myChoices, myReceipt, privacyNotice, toldOf, tryAgain, whoAsks } from './chrome-words.js';
import { type Drawn, h, type Piece } from './draw.js';
import type { Sending } from './sending.js';
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

/** What became of the record taken last, with the one thing that the person can do about it. */
export function progressLines(
  latest: Partial<Sending>,
  way?: Parameters<typeof toldOf>[1],
): Piece[] {
  const { alert, status, copy } = toldOf(latest, way);
  return [
    h('p', { role: 'alert' }, alert),
    h('p', { role: 'status' }, status),
    h(
      'p',
      { id: 'after' },
      latest.progress === 'queued' ? quiet('retry', tryAgain()) : undefined,
      copy && h('a', { download: 'consent.json', href: copy }, myReceipt()),
    ),
  ];
}
