/** The grid as it is drawn: who asks, the way out of everything, the rows, and what became of it. */
import { msg } from '../../../locales/localization.js';
import { progressLines, quiet, whoLine } from '../chrome-lines.js';
import { tryAgain } from '../chrome-words.js';
import { ALL_OR_NONE, choiceButtons } from '../choice-buttons.js';
import { h, type Piece } from '../draw.js';
import type { Sending } from '../sending.js';
import type { Settings } from '../settings.js';
import type { Look } from './cells.js';
import { group } from './groups.js';
import { type Row, rowsThat } from './rows.js';
import type { Progress } from './standing.js';
import { saveWord } from './words.js';

export interface Shown extends Look {
  settings: Settings;
  rows: Row[];
  hasServices: boolean;
  progress: Progress;
  isStopped: boolean;
  /** No yes can be given. */
  isBlocked: boolean;
  /** In the browser's own style: every node is made anew. */
  isPlain: boolean;
  /** Why no yes can be given. */
  problem: string;
  /** How many answers wait to be saved. */
  unsaved: number;
  /** What others changed since this page was read, by name. */
  changed: string[];
  nothingNew: boolean;
  /** The last save as a whole. */
  saved: Partial<Sending>;
  /** The person's copies, as an address. */
  copies: string | undefined;
}

const alert = (words: string): Piece => h('p', { role: 'alert' }, words);
const status = (words: string): Piece => h('p', { role: 'status' }, words);

/** Why nothing can be agreed to. */
const unknown = ({ progress }: Shown): string =>
  /nobody|stranger/.test(progress)
    ? msg('We cannot tell whose choices these are. Please open the link of a newer message.', {
        id: 'stranger',
      })
    : '';

/** It comes late, and is told where it moves no control from under a finger. */
const unread = (): string =>
  msg('Your choices could not be loaded. What you refuse here counts all the same.', {
    id: 'not-read',
  });

const standing = ({ progress, isStopped }: Shown): string => {
  if (progress === 'loading') return msg('Loading your choices…', { id: 'loading' });
  if (!isStopped) return '';
  return msg('You receive nothing: you stopped everything. A tick below asks for that alone.', {
    id: 'all-stopped',
  });
};

const differences = ({ changed }: Shown): string =>
  changed.length === 0
    ? ''
    : msg('Changed elsewhere meanwhile, and now so: {names}. Please look, and save again.', {
        id: 'changed',
      }).replace('{names}', () => changed.join('; '));

function unsavedText({ unsaved, nothingNew }: Shown): string {
  if (nothingNew) return msg('Nothing has changed.', { id: 'nothing-new' });
  if (unsaved === 0) return '';
  return msg('Not saved yet: {count}', { id: 'unsaved' }).replace('{count}', String(unsaved));
}

/** What is sent in any case is told, and has no control. */
const services = (): Piece =>
  h(
    'section',
    { 'aria-labelledby': 'services' },
    h(
      'p',
      { id: 'services', class: 'legend' },
      msg('These belong to what you ordered or use, and go on in any case.', { id: 'services' }),
    ),
    h('slot', { 'data-part': 'services' }),
  );

const answers = ({ isBlocked }: Shown): Piece =>
  h(
    'div',
    { class: 'answers' },
    h('button', { type: 'button', id: 'save', 'data-act': 'save' }, saveWord()),
    choiceButtons(ALL_OR_NONE, isBlocked),
    h(
      'p',
      {},
      msg('Refusing all of these stops these alone; nothing else is unsubscribed.', {
        id: 'these-alone',
      }),
    ),
  );

/** In another element than before, every node is made anew. */
export function gridTemplate(shown: Shown): Piece {
  const { rows, progress, copies } = shown;
  const isLoading = progress === 'loading';
  const isLost = progress === 'unreachable';
  const receipts = msg('Download my receipts', { id: 'receipts' });
  const grid = h(
    'section',
    { id: 'grid' },
    h('slot', { 'data-part': 'rest' }),
    h('div', {}, whoLine(shown.settings)),
    h('slot', { 'data-part': 'stop' }),
    alert(unknown(shown)),
    h('p', { role: 'status', class: 'standing' }, standing(shown)),
    group('yes', rowsThat(rows, false), isLoading, shown),
    group('no', rowsThat(rows, true), isLoading, shown),
    shown.hasServices ? services() : undefined,
    h('p', { id: 'problem', role: 'alert' }, shown.problem),
    answers(shown),
    alert(isLost ? unread() : ''),
    isLost ? quiet('reload', tryAgain()) : undefined,
    alert(differences(shown)),
    status(unsavedText(shown)),
    h('div', {}, ...progressLines(shown.saved)),
    copies && h('a', { class: 'small', download: 'consents.json', href: copies }, receipts),
  );
  return shown.isPlain ? h('div', { class: 'plain' }, grid) : grid;
}

/** Until our words are there, the site's stand alone and nothing can be answered. */
export const bareTemplate = (): Piece => h('slot', { 'data-part': 'all' });
