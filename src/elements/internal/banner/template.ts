/** The banner as it is drawn: who asks, the purposes, and then the answers. */
import { msg } from '../../../locales/localization.js';
import { choiceButtons, YES_OR_NO } from '../choice-buttons.js';
import type { Settings } from '../settings.js';
import { progressLines, quiet, whoLine } from '../chrome-lines.js';
import { type Drawn, h, type Piece } from '../draw.js';
import type { Sending } from '../sending.js';
import { isRefusedBySignal } from './answer.js';
import type { Layout } from './misuse.js';
import { type BannerPurpose, titleOf } from './purposes.js';
import { reopenLabel } from './reopener.js';

export interface Shown {
  layout: Layout;
  settings: Settings;
  purposes: BannerPurpose[];
  /** Each purpose has a box of its own. */
  detailed: boolean;
  /** No yes can be given. */
  blocked: boolean;
  /** What was answered before, by purpose. */
  before: Readonly<Record<string, boolean>>;
  /** The notice changed since then. */
  isNew: boolean;
  /** Where the answer holds, if not on this device alone. */
  reach: Drawn;
  /** Leaving without an answer has a button of its own. */
  leave: boolean;
  /** In the browser's own colours and letters: every node is made anew. */
  plain: boolean;
  /** Why no yes can be given. */
  problem: string;
  /** The record taken last. */
  latest: Partial<Sending>;
}

const small = (words: string): Piece => h('small', {}, words);

/** `purpose-1` holds the words of the first purpose, and names its box. */
function purposeLine(shown: Shown, it: BannerPurpose, i: number): Piece {
  const { detailed, blocked, before } = shown;
  const { purpose, controllers, controllersHref } = it;
  const id = `purpose-${i + 1}`;
  const was = before[purpose];
  const box = h('input', {
    type: 'checkbox',
    value: 'yes',
    'data-purpose': purpose,
    autocomplete: 'off',
    'aria-labelledby': id,
    disabled: blocked ? '' : undefined,
  });
  const partners = msg('Companies concerned: {count}', { id: 'controllers' });
  const words = [
    h('slot'),
    controllers !== '' &&
      h('a', { href: controllersHref || undefined }, partners.replace('{count}', controllers)),
    was !== undefined &&
      small(
        was
          ? msg('You allowed this before.', { id: 'was-yes' })
          : msg('You refused this before.', { id: 'was-no' }),
      ),
    isRefusedBySignal(it) &&
      small(msg('Your browser refuses this for you, unless you choose it here.', { id: 'gpc' })),
  ];
  return h('li', {}, detailed && box, h('div', { id }, ...words));
}

/** What is new since the last answer, where there was one. */
function changes({ before, purposes, isNew }: Shown): Drawn {
  if (!isNew || Object.keys(before).length === 0) return false;
  const added = purposes.filter(({ purpose }) => !(purpose in before)).map(titleOf);
  const words = added.length
    ? msg('New since your last choice: {purposes}.', { id: 'added' })
    : msg('The words have changed since your last choice.', { id: 'reworded' });
  return h(
    'p',
    {},
    words.replace('{purposes}', () => added.join(', ')),
  );
}

const notice = (shown: Shown): Piece =>
  h(
    'div',
    { class: 'notice' },
    h(
      'div',
      { id: 'heading', role: 'heading', 'aria-level': '2' },
      h('slot', {}, msg('What may be kept on your device?', { id: 'device' })),
    ),
    changes(shown),
    h('ul', {}, ...shown.purposes.map((purpose, i) => purposeLine(shown, purpose, i))),
    h('slot'),
    shown.reach,
    whoLine(shown.settings),
  );

const answers = ({ blocked, detailed, leave }: Shown): Piece =>
  h(
    'div',
    { class: 'answers' },
    choiceButtons(YES_OR_NO, blocked),
    h(
      'div',
      { class: 'others' },
      detailed
        ? quiet('adapt', msg('Save my choices', { id: 'save-choices' }))
        : quiet('open', msg('Customise my choices', { id: 'customise' })),
      leave && quiet('leave', msg('Continue without accepting', { id: 'leave' })),
    ),
  );

/** Its slots come as `fillSlots` fills them. In another element than before, every node is made anew. */
export function bannerTemplate(shown: Shown): Piece {
  const panel = h(
    'section',
    { id: 'panel', class: shown.layout, tabindex: '-1', 'aria-labelledby': 'heading' },
    notice(shown),
    answers(shown),
    h('p', { id: 'problem', role: 'alert' }, shown.problem),
    h('div', { class: 'others' }, ...progressLines(shown.latest)),
  );
  return shown.plain ? h('div', { class: 'plain' }, panel) : panel;
}

/** What was withdrawn may still be at work in this page. */
const runsOn = ({ record }: Partial<Sending>): boolean =>
  record?.decisions.some(({ state }) => state === 'withdrawn') ?? false;

/** Answered: what became of it, and the way back. It covers a corner, and moves nothing. */
export const closedTemplate = (latest: Partial<Sending>, reopener: boolean, reach: Drawn): Piece =>
  h(
    'div',
    { id: 'told', tabindex: '-1' },
    reach,
    ...progressLines(latest),
    runsOn(latest) &&
      h(
        'p',
        {},
        msg('What is at work already stops when the page is loaded again.', { id: 'runs-on' }),
      ),
    reopener && quiet('reopen', reopenLabel(msg), 'reopen'),
  );
