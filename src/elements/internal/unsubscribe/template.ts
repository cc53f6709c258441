/** A stop of everything as it is drawn: what stops and when, and then the two ways. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { msg } from '../../../locales/localization.js';
import { progressLines, sharedLines } from '../chrome.js';
import { choiceButtons, STOP_OR_ADAPT } from '../choice-buttons.js';
import type { Sending } from '../sending.js';
import type { Settings } from '../settings.js';

export interface Shown {
  settings: Settings;
  /** Who stops is known: nothing has to be written. */
  known: boolean;
  /** Everything is stopped, and the endpoint knows. */
  stopped: boolean;
  /** Ours did not get through, or cannot: the form serves, and an address to write to. */
  otherwise: boolean;
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

/** Before the act and after it: what it does not stop. */
const serviceLine = (): TemplateResult =>
  html`<p>
    ${msg('Messages that your orders or contracts need still come.', { id: 'stop-service' })}
  </p>`;

const whoLine = (settings: Settings): TemplateResult =>
  sharedLines(
    settings,
    msg('{name} sends these messages. You can change your mind at any time:', { id: 'sender' }),
  );

const notice = ({ settings }: Shown): TemplateResult =>
  html`<div id="heading" role="heading" aria-level="2">
      <slot data-part="title"
        >${msg('Which messages do you want to receive?', { id: 'stop-title' })}</slot
      >
    </div>
    <slot data-part="words"></slot>
    <slot data-part="scope"></slot>
    <p>
      ${msg(
        'Unsubscribing takes effect at once, for all purposes, channels and brands. Partners who have your data are told.',
        { id: 'stop-effect' },
      )}
    </p>
    ${serviceLine()} ${whoLine(settings)}`;

const form = (): TemplateResult => html`<slot data-part="form"></slot>`;

const otherWays = (): TemplateResult =>
  html`<p>${msg('You can also use this form, or write to us.', { id: 'stop-otherwise' })}</p>
    ${form()}<slot data-part="contact"></slot>`;

const question = (shown: Shown): TemplateResult =>
  html`${notice(shown)} ${shown.known || shown.otherwise ? nothing : form()}
  ${choiceButtons(STOP_OR_ADAPT, shown.blocked)}`;

/** Nothing of the site's stands here any more: what is over is not argued about (UA-09). */
const panel = (shown: Shown): TemplateResult =>
  html`<section id="panel" tabindex="-1" aria-labelledby="heading">
    ${shown.stopped ? nothing : question(shown)}
    <p id="problem" role="alert">${shown.problem}</p>
    ${progressLines(shown.latest, { arrived: stoppedText })}
    ${shown.stopped ? html`${serviceLine()} ${whoLine(shown.settings)}` : nothing}
    ${shown.otherwise ? otherWays() : nothing}
  </section>`;

/** Two templates, so that going from one to the other makes every node anew. */
export const unsubscribeTemplate = (shown: Shown): TemplateResult =>
  shown.plain ? html`<div class="plain">${panel(shown)}</div>` : html`${panel(shown)}`;

/** Until our words are there, the page is what it is without script. */
export const bareTemplate = (): TemplateResult =>
  html`${['title', 'words', 'scope', 'form', 'contact'].map(
    (part) => html`<slot data-part=${part}></slot>`,
  )}`;
