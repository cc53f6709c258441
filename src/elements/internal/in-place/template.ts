/** An embed's question as it is drawn, and the line that stays beside its answer. */
import { html, type TemplateResult } from 'lit/html.js';
import { msg } from '../../../locales/localization.js';
import { choiceButtons } from '../choice-buttons.js';
import { progressLines, sharedLines } from '../chrome.js';
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

const panel = (asked: Asked): TemplateResult =>
  html`<div id="panel" role="group" aria-labelledby="heading" tabindex="-1">
    <div class="notice">
      <p id="heading"><strong>${asked.title || asked.service}</strong></p>
      <p>
        ${msg('From {service}. It opens only if you agree to this here:', {
          id: 'embed',
        }).replace('{service}', () => asked.service)}
      </p>
      <ul>
        ${asked.purposes.map(
          ({ purpose, text }) => html`<li data-purpose=${purpose}><div>${text}</div></li>`,
        )}
      </ul>
      ${sharedLines(asked.settings)}
    </div>
    <div class="answers">${choiceButtons(asked.blocked, true)}</div>
    <p id="problem" role="alert">${asked.problem}</p>
    ${progressLines(asked.latest)}
  </div>`;

/** Two templates, so that going from one to the other makes every node anew. */
export const askedTemplate = (asked: Asked): TemplateResult =>
  asked.plain ? html`<div class="plain">${panel(asked)}</div>` : html`${panel(asked)}`;

const quiet = (act: string, label: string): TemplateResult =>
  html`<button type="button" class="quiet" data-act=${act}>${label}</button>`;

/** Refused: it stays closed, and asks again when it is asked to. */
export const closedTemplate = ({ title, service, latest }: Asked): TemplateResult =>
  html`<div id="panel">
    <div class="notice">
      <p><strong>${title || service}</strong></p>
      <p>${msg('You keep this closed.', { id: 'kept-closed' })}</p>
    </div>
    ${quiet('again', msg('Change my answer', { id: 'again' }))} ${progressLines(latest)}
  </div>`;

/** Open: one act takes the yes back, as one gave it. */
export const openTemplate = ({ title, service, latest }: Asked): TemplateResult =>
  html`<div id="panel">
    ${quiet(
      'close',
      msg('Close {title} again', { id: 'close' }).replace('{title}', () => title || service),
    )}
    ${progressLines(latest)}
  </div>`;
