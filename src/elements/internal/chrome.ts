/** What an element says in its own words: who asks, what became of the record, why it is blocked. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MisuseCode } from '../../domain/mend.js';
import { msg } from '../../locales/localization.js';
import { copyOf, type Sending } from './sending.js';
import type { Settings } from './settings.js';
import type { Shown, Way } from './way.js';

/** Who asks, and how to take it back: visible before anything can be ticked (ALL-09, ALL-10). */
export const sharedLines = (
  { controller, withdrawHref, privacyHref }: Settings,
  who = msg('{name} asks for your consent. You can change your mind at any time:', { id: 'who' }),
): TemplateResult =>
  html`<p id="who" class="who">
    ${controller ? who.replace('{name}', () => controller.name) : nothing}
    ${withdrawHref ? html`<a href=${withdrawHref}>${msg('my choices', { id: 'choices' })}</a>.` : nothing}
    ${privacyHref ? html`<a href=${privacyHref}>${msg('Privacy notice', { id: 'privacy' })}</a>.` : nothing}
  </p>`;

/** The plain box, tied to the words by name alone: a label that drives it could be clicked by a script. */
export const box = ({ disabled, blocked, invalid }: Shown, value = 'yes'): TemplateResult =>
  html`<input
      type="checkbox"
      value=${value}
      autocomplete="off"
      aria-labelledby="words problem"
      aria-describedby="who about details"
      aria-invalid=${invalid ? 'true' : 'false'}
      ?disabled=${disabled || (blocked && value === 'yes')}
    /><label id="words"><slot></slot></label>`;

/** The question: what is to be known first stands before the control in the document. */
export const question = (shown: Shown, way: Way): TemplateResult =>
  html`<div class="question">
    <div id="about" class="small"><slot name="description"></slot></div>
    ${way.control?.(shown) ?? box(shown)}
    <div id="details" class="small">${way.details?.()}</div>
  </div>`;

/** Why no yes can be given here, for the person. */
export const blockedText = (code: MisuseCode): string =>
  code === 'insecure-context'
    ? msg('You cannot agree here: this page is not secure.', { id: 'insecure' })
    : code === 'signing-failed'
      ? msg('Your agreement was not kept. Please tick again.', { id: 'unsigned' })
      : msg('You cannot agree here: this page does not say everything it must.', { id: 'blocked' });

const answerText = ({ progress, delivery }: Partial<Sending>): string => {
  switch (progress) {
    case undefined:
      return '';
    case 'saving':
      return msg('Saving…', { id: 'saving' });
    case 'sent':
      return msg('Your answer is saved.', { id: 'saved' });
    case 'rejected':
      return msg('The site did not take your answer. Please use the link to your choices.', {
        id: 'rejected',
      });
    default:
      return delivery?.durable === false
        ? msg('Not saved yet. Please keep this page open.', { id: 'keep-open' })
        : msg('Not saved yet. It will be sent again.', { id: 'waiting' });
  }
};

/**
 * What became of the record taken last, what failed as an alert, with the one thing that the person
 * can do about it.
 */
export function progressLines(
  draft: Partial<Sending>,
  way: Pick<Way, 'arrived'> = {},
): TemplateResult {
  const { progress, record, retry } = draft;
  const copy = copyOf(draft);
  const arrived = progress === 'sent' && way.arrived?.(record!.decisions[0]!.state);
  const text = arrived || answerText(draft);
  const failed = progress === 'queued' || progress === 'rejected';
  return html`<p role="alert">${failed ? text : ''}</p>
    <p role="status">${failed ? '' : text}</p>
    <p id="after">
      ${
        progress === 'queued'
          ? html`<button type="button" @click=${retry}>${msg('Retry', { id: 'retry' })}</button>`
          : nothing
      }
      ${
        copy
          ? html`<a download="consent.json" href=${copy}
              >${msg('Download my receipt', { id: 'receipt' })}</a
            >`
          : nothing
      }
    </p>`;
}
