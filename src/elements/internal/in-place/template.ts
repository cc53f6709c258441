/** An embed's question as it is drawn, and the line that stays beside its answer. */
import { msg } from '../../../locales/localization.js';
import { progressLines, quiet, whoLine } from '../chrome-lines.js';
import { choiceButtons, YES_OR_NO_TO_ONE } from '../choice-buttons.js';
import { h, type Piece } from '../draw.js';
import type { Sending } from '../sending.js';
import type { Settings } from '../settings.js';
import type { EmbedPurpose } from './service.js';

export interface Asked {
  title: string;
  service: string;
  settings: Settings;
  purposes: EmbedPurpose[];
  blocked: boolean;
  /** In the browser's own style: every node is made anew. */
  plain: boolean;
  problem: string;
  latest: Partial<Sending>;
}

const heading = ({ title, service }: Asked): Piece =>
  h('p', { id: 'heading' }, h('strong', {}, title || service));

const notice = (asked: Asked): Piece =>
  h(
    'div',
    { class: 'notice' },
    heading(asked),
    h(
      'p',
      {},
      msg('From {service}. It opens only if you agree to this here:', { id: 'embed' }).replace(
        '{service}',
        () => asked.service,
      ),
    ),
    h(
      'ul',
      {},
      ...asked.purposes.map(({ purpose, text }) =>
        h('li', { 'data-purpose': purpose }, h('div', {}, text)),
      ),
    ),
    whoLine(asked.settings),
  );

/** In another element than before, every node is made anew. */
export function askedTemplate(asked: Asked): Piece {
  const panel = h(
    'div',
    { id: 'panel', role: 'group', 'aria-labelledby': 'heading', tabindex: '-1' },
    notice(asked),
    h('div', { class: 'answers' }, choiceButtons(YES_OR_NO_TO_ONE, asked.blocked)),
    h('p', { id: 'problem', role: 'alert' }, asked.problem),
    ...progressLines(asked.latest),
  );
  return asked.plain ? h('div', { class: 'plain' }, panel) : panel;
}

/** Refused: it stays closed, and asks again when it is asked to. */
export const closedTemplate = (asked: Asked): Piece =>
  h(
    'div',
    { id: 'panel' },
    h(
      'div',
      { class: 'notice' },
      heading(asked),
      h('p', {}, msg('You keep this closed.', { id: 'kept-closed' })),
    ),
    quiet('again', msg('Change my answer', { id: 'again' })),
    ...progressLines(asked.latest),
  );

/** Open: one act takes the yes back, as one gave it. */
export const openTemplate = ({ title, service, latest }: Asked): Piece =>
  h(
    'div',
    { id: 'panel' },
    quiet(
      'close',
      msg('Close {title} again', { id: 'close' }).replace('{title}', () => title || service),
    ),
    ...progressLines(latest),
  );
