/** What an element says in its own words: who asks, what became of the record, why it is blocked. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MisuseCode } from '../../domain/mend.js';
import { isYes } from '../../domain/states.js';
import { msg } from '../../locales/localization.js';
import type { Asked } from './question.js';
import type { Recorder } from './recorder.js';
import type { Settings } from './settings.js';

/** Who asks, and how to take it back: visible before anything can be ticked (ALL-09, ALL-10). */
export const sharedLines = ({ controller, withdrawHref, privacyHref }: Settings): TemplateResult =>
  html`<p id="who" class="who">
    ${
      controller
        ? msg('{name} asks for your consent. You can change your mind at any time:', {
            id: 'who',
          }).replace('{name}', () => controller.name)
        : nothing
    }
    ${withdrawHref ? html`<a href=${withdrawHref}>${msg('my choices', { id: 'choices' })}</a>.` : nothing}
    ${privacyHref ? html`<a href=${privacyHref}>${msg('Privacy notice', { id: 'privacy' })}</a>.` : nothing}
  </p>`;

/** How many partners are meant, and the way to their names (CB-09). */
export function partnersLine({ partners, partnersHref }: Asked): TemplateResult {
  const words = msg('Partners concerned: {count}', { id: 'partners' });
  const counted = words.replace('{count}', String(partners.length));
  return html`<div id="partners" class="small"><a href=${partnersHref}>${counted}</a></div>`;
}

/** Why no yes can be given here, for the person. */
export const blockedText = (code: MisuseCode): string =>
  code === 'insecure-context'
    ? msg('You cannot agree here: this page is not secure.', {
        id: 'insecure',
      })
    : code === 'signing-failed'
      ? msg('Your agreement was not kept. Please tick again.', {
          id: 'unsigned',
        })
      : msg('You cannot agree here: this page does not say everything it must.', { id: 'blocked' });

const answerText = ({ progress, delivery }: Recorder, yes: boolean): string => {
  switch (progress) {
    case 'saving':
      return msg('Saving…', { id: 'saving' });
    case 'sent':
      return yes
        ? msg('Your agreement is saved.', { id: 'saved-yes' })
        : msg('Your withdrawal is saved.', { id: 'saved-no' });
    case 'rejected':
      return yes
        ? msg('The site did not accept your agreement: it has no effect.', { id: 'rejected-yes' })
        : msg('The site did not take your withdrawal. Please use the link to your choices.', {
            id: 'rejected-no',
          });
    default:
      return delivery?.durable === false
        ? msg('Not saved yet. Please keep this page open.', { id: 'keep-open' })
        : msg('Not saved yet. It will be sent again.', { id: 'waiting' });
  }
};

const button = (label: string, act: () => void): TemplateResult =>
  html`<button type="button" @click=${act}>${label}</button>`;

/**
 * What became of the record taken last, what failed as an alert, with the one thing that the person
 * can do about it.
 */
export function progressLines(recorder: Recorder): TemplateResult {
  const { progress, delivery, latest } = recorder;
  const yes = latest?.record.decisions.some(({ state }) => isYes(state)) ?? false;
  const text = progress ? answerText(recorder, yes) : '';
  const failed = progress === 'queued' || progress === 'rejected';
  return html`<p role="alert">${failed ? text : ''}</p>
    <p role="status">${failed ? '' : text}</p>
    <p id="after">
      ${progress === 'queued' ? button(msg('Retry', { id: 'retry' }), recorder.retry) : nothing}
      ${
        delivery?.receipt
          ? button(msg('Download my receipt', { id: 'receipt' }), recorder.saveReceipt)
          : nothing
      }
    </p>`;
}
