/** The grid as it is drawn: who asks, the way out of everything, the rows, and what became of it. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { msg } from '../../../locales/localization.js';
import { ALL_OR_NONE, choiceButtons } from '../choice-buttons.js';
import { progressLines, sharedLines } from '../chrome.js';
import type { Sending } from '../sending.js';
import type { Settings } from '../settings.js';
import type { Drawn } from './cells.js';
import { group } from './groups.js';
import { type Row, rowsThat } from './rows.js';
import type { Progress } from './standing.js';
import { saveWord } from './words.js';

export interface Shown extends Drawn {
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

const quiet = (act: string, label: string): TemplateResult =>
  html`<button type="button" class="quiet" data-act=${act}>${label}</button>`;

/** Whether it is known what the person said, and what they can do where it is not. */
function standing({ progress, isStopped }: Shown): TemplateResult {
  const failed =
    progress === 'unreachable'
      ? msg('Your choices could not be loaded. What you refuse here counts all the same.', {
          id: 'not-read',
        })
      : progress === 'stranger' || progress === 'nobody'
        ? msg('We cannot tell whose choices these are. Please open the link of a newer message.', {
            id: 'stranger',
          })
        : '';
  const told =
    progress === 'loading'
      ? msg('Loading your choices…', { id: 'loading' })
      : isStopped
        ? msg('You receive nothing: you stopped everything. A tick below asks for that alone.', {
            id: 'stopped',
          })
        : '';
  return html`<p role="alert">${failed}</p>
    <p role="status" class="standing">${told}</p>
    ${progress === 'unreachable' ? quiet('reload', msg('Retry', { id: 'retry' })) : nothing}`;
}

const differences = ({ changed }: Shown): string =>
  changed.length === 0
    ? ''
    : msg('Changed elsewhere meanwhile, and as it is now: {names}. Please look and save again.', {
        id: 'changed',
      }).replace('{names}', () => changed.join('; '));

const unsavedText = ({ unsaved, nothingNew }: Shown): string =>
  nothingNew
    ? msg('Nothing has changed.', { id: 'nothing-new' })
    : unsaved > 0
      ? msg('Not saved yet: {count}', { id: 'unsaved' }).replace('{count}', String(unsaved))
      : '';

const services = ({ hasServices }: Shown) =>
  hasServices
    ? html`<section class="services" aria-labelledby="services">
        <p id="services">
          ${msg('These belong to what you ordered or use, and go on in any case.', {
            id: 'services',
          })}
        </p>
        <slot data-part="services"></slot>
      </section>`
    : nothing;

const answers = (shown: Shown): TemplateResult =>
  html`<div class="answers">
    <button type="button" id="save" data-act="save">
      ${saveWord()}
    </button>
    ${choiceButtons(ALL_OR_NONE, shown.isBlocked)}
    <p class="small">
      ${msg('Refusing all of these stops these alone; nothing else is unsubscribed.', {
        id: 'these-alone',
      })}
    </p>
  </div>`;

const grid = (shown: Shown): TemplateResult => {
  const isLoading = shown.progress === 'loading';
  return html`<section id="grid">
    <slot data-part="rest"></slot>
    ${sharedLines(shown.settings)}
    <slot data-part="stop"></slot>
    ${standing(shown)} ${group('yes', rowsThat(shown.rows, false), isLoading, shown)}
    ${group('no', rowsThat(shown.rows, true), isLoading, shown)} ${services(shown)}
    <p id="problem" role="alert">${shown.problem}</p>
    ${answers(shown)}
    <p role="alert">${differences(shown)}</p>
    <p role="status">${unsavedText(shown)}</p>
    ${progressLines(shown.saved)}
    ${
      shown.copies
        ? html`<a class="small" download="consents.json" href=${shown.copies}
            >${msg('Download my receipts', { id: 'receipts' })}</a
          >`
        : nothing
    }
  </section>`;
};

/** Two templates, so that going from one to the other makes every node anew. */
export const gridTemplate = (shown: Shown): TemplateResult =>
  shown.isPlain ? html`<div class="plain">${grid(shown)}</div>` : html`${grid(shown)}`;
