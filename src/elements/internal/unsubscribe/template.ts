/** A stop of everything as it is drawn: what stops and when, and then the two ways. */
import { msg } from '../../../locales/localization.js';
import { aloudText } from '../agent.js';
import { progressLines, whoLine } from '../chrome-lines.js';
import { choiceButtons, STOP_OR_ADAPT } from '../choice-buttons.js';
import { h, type Piece } from '../draw.js';
import type { Sending } from '../sending.js';
import type { Settings } from '../settings.js';

export interface Shown {
  settings: Settings;
  /** Who stops is known: nothing has to be written. */
  known: boolean;
  /** An agent does it for somebody who calls, or stands at the counter (UA-10). */
  spoken: boolean;
  /** Everything is stopped, and the endpoint knows. */
  stopped: boolean;
  /** Ours did not get through, or cannot: the form serves, and an address to write to. */
  needsForm: boolean;
  /** There is no way to preferences. */
  blocked: boolean;
  /** In the browser's own style: every node is made anew. */
  plain: boolean;
  problem: string;
  /** The record taken last. */
  latest: Partial<Sending>;
}

/** True whoever the person is: a stranger learns nothing from it (UA-08). */
const stoppedText = (): string =>
  msg('Your unsubscription from all communications is saved. It takes effect at once.', {
    id: 'stopped',
  });

const line = (words: string): Piece => h('p', {}, words);

const slot = (part: string, ...words: string[]): Piece =>
  h('slot', { 'data-part': part }, ...words);

/** Before the act and after it: what it does not stop, who sends, and how to come back. */
const lastLines = ({ settings }: Shown): Piece[] => [
  line(msg('Messages that your orders or contracts need still come.', { id: 'stop-service' })),
  whoLine(
    settings,
    msg('{name} sends these messages. You can change your mind at any time:', { id: 'sender' }),
  ),
];

const question = (shown: Shown): Piece =>
  h(
    'div',
    {},
    shown.spoken && line(aloudText()),
    h(
      'div',
      { id: 'heading', role: 'heading', 'aria-level': '2' },
      slot('title', msg('Which messages do you want to receive?', { id: 'stop-title' })),
    ),
    slot('words'),
    slot('scope'),
    line(
      msg(
        'Unsubscribing takes effect at once, for all purposes, channels and brands. Partners who have your data are told.',
        { id: 'stop-effect' },
      ),
    ),
    ...lastLines(shown),
    shown.known || shown.needsForm ? undefined : slot('form'),
    choiceButtons(STOP_OR_ADAPT, shown.blocked),
  );

const otherWays = (): Piece =>
  h(
    'div',
    {},
    line(msg('You can also use this form, or write to us.', { id: 'stop-otherwise' })),
    slot('form'),
    slot('contact'),
  );

/**
 * Once it is over nothing of the site's stands here any more: it is not argued about (UA-09). In
 * another element than before, every node is made anew.
 */
export function unsubscribeTemplate(shown: Shown): Piece {
  const { stopped, problem, latest, needsForm } = shown;
  const panel = h(
    'section',
    { id: 'panel', tabindex: '-1', 'aria-labelledby': stopped ? undefined : 'heading' },
    stopped ? undefined : question(shown),
    h('p', { id: 'problem', role: 'alert' }, problem),
    ...progressLines(latest, stoppedText()),
    stopped ? h('div', {}, ...lastLines(shown)) : undefined,
    needsForm ? otherWays() : undefined,
  );
  return shown.plain ? h('div', { class: 'plain' }, panel) : panel;
}

/** Until our words are there, the page is what it is without script. */
export const bareTemplate = (): Piece =>
  h('div', {}, ...['title', 'words', 'scope', 'form', 'contact'].map((part) => slot(part)));
