/** The banner as it is drawn: who asks, the purposes, and then the answers. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { msg } from '../../../locales/localization.js';
import { choiceButtons, YES_OR_NO } from '../choice-buttons.js';
import type { Settings } from '../settings.js';
import { progressLines, sharedLines } from '../chrome.js';
import type { Sending } from '../sending.js';
import { type BannerPurpose, titleOf } from './purposes.js';

export interface Shown {
  layout: 'bar' | 'box' | 'inline';
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
  gpc: boolean;
  /** The answer holds wherever the person is signed in. */
  account: boolean;
  /** Leaving without an answer has a button of its own. */
  leave: boolean;
  /** In the browser's own style: every node is made anew. */
  plain: boolean;
  /** Why no yes can be given. */
  problem: string;
  /** The record taken last. */
  latest: Partial<Sending>;
}

const purposeId = (i: number): string => `purpose-${i}`;

function purposeLine(shown: Shown, purpose: BannerPurpose, i: number): TemplateResult {
  const { detailed, blocked, before, gpc } = shown;
  const { controllers, controllersHref, sale } = purpose;
  const was = before[purpose.purpose];
  const partners = msg('Companies concerned: {count}', { id: 'controllers' });
  return html`<li>
    ${
      detailed
        ? html`<input
            type="checkbox"
            value="yes"
            data-purpose=${purpose.purpose}
            autocomplete="off"
            aria-labelledby=${purposeId(i)}
            ?disabled=${blocked}
          />`
        : nothing
    }
    <div id=${purposeId(i)}>
      <slot data-purpose=${purpose.purpose}></slot>
      ${
        controllers
          ? html`<a href=${controllersHref || nothing}
              >${partners.replace('{count}', controllers)}</a
            >`
          : nothing
      }
      ${
        was === undefined
          ? nothing
          : html`<small
              >${
                was
                  ? msg('You allowed this before.', { id: 'was-yes' })
                  : msg('You refused this before.', { id: 'was-no' })
              }</small
            >`
      }
      ${
        gpc && sale
          ? html`<small
              >${msg('Your browser refuses this for you, unless you choose it here.', {
                id: 'gpc',
              })}</small
            >`
          : nothing
      }
    </div>
  </li>`;
}

const quiet = (act: string, label: string): TemplateResult =>
  html`<button type="button" class="quiet" data-act=${act}>${label}</button>`;

/** What is new since the last answer, where there was one. */
function changes({ before, purposes, isNew }: Shown): TemplateResult | typeof nothing {
  const added = purposes.filter(({ purpose }) => !(purpose in before)).map(titleOf);
  if (!isNew || Object.keys(before).length === 0) return nothing;
  const words = added.length
    ? msg('New since your last choice: {purposes}.', { id: 'added' })
    : msg('The words have changed since your last choice.', { id: 'reworded' });
  return html`<p>${words.replace('{purposes}', () => added.join(', '))}</p>`;
}

const panel = (shown: Shown): TemplateResult =>
  html`<section id="panel" class=${shown.layout} aria-labelledby="heading">
    <div class="notice">
      <div id="heading" role="heading" aria-level="2">
        <slot data-part="title">${msg('What may be kept on your device?', { id: 'device' })}</slot>
      </div>
      ${changes(shown)}
      <ul>
        ${shown.purposes.map((purpose, i) => purposeLine(shown, purpose, i))}
      </ul>
      <slot data-part="exempt"></slot>
      ${
        shown.account
          ? html`<p>
              ${msg('Your choice holds on every device where you are signed in.', { id: 'account' })}
            </p>`
          : nothing
      }
      ${sharedLines(shown.settings)}
    </div>
    <div class="answers">
      ${choiceButtons(YES_OR_NO, shown.blocked)}
      <div class="others">
        ${
          shown.detailed
            ? quiet('adapt', msg('Save my choices', { id: 'save-choices' }))
            : quiet('open', msg('Customise my choices', { id: 'customise' }))
        }
        ${shown.leave ? quiet('leave', msg('Continue without accepting', { id: 'leave' })) : nothing}
      </div>
    </div>
    <p id="problem" role="alert">${shown.problem}</p>
    ${progressLines(shown.latest)}
  </section>`;

/** Two templates, so that going from one to the other makes every node anew. */
export const bannerTemplate = (shown: Shown): TemplateResult =>
  shown.plain ? html`<div class="plain">${panel(shown)}</div>` : html`${panel(shown)}`;

/** What was withdrawn may still be at work in this page. */
const runsOn = ({ record }: Partial<Sending>): boolean =>
  record?.decisions.some(({ state }) => state === 'withdrawn') ?? false;

/** Answered: what became of it, and the way back. It covers a corner, and moves nothing. */
export const closedTemplate = (latest: Partial<Sending>, reopener: boolean): TemplateResult =>
  html`<div id="told">
    ${progressLines(latest)}
    ${
      runsOn(latest)
        ? html`<p>
            ${msg('What is at work already stops when the page is loaded again.', { id: 'runs-on' })}
          </p>`
        : nothing
    }
    ${
      reopener
        ? html`<button type="button" class="quiet" id="reopen" data-act="reopen">
            ${msg('Manage my cookies', { id: 'reopen' })}
          </button>`
        : nothing
    }
  </div>`;
