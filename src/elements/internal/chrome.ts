/** What a checkbox shows around the site's words: who asks, and what became of the record. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import {
  answerText,
  hasFailed,
  myChoices,
  myReceipt,
  privacyNotice,
  tryAgain,
  whoAsks,
} from './chrome-words.js';
import { copyOf, type Sending } from './sending.js';
import type { Settings } from './settings.js';
import type { Shown, Way } from './way.js';

/** Who asks, and how to take it back: visible before anything can be ticked (ALL-09, ALL-10). */
export const sharedLines = (
  { controller, withdrawHref, privacyHref }: Settings,
  who = whoAsks(),
): TemplateResult =>
  html`<p id="who" class="who">
    ${controller ? who.replace('{name}', () => controller.name) : nothing}
    ${withdrawHref ? html`<a href=${withdrawHref}>${myChoices()}</a>.` : nothing}
    ${privacyHref ? html`<a href=${privacyHref}>${privacyNotice()}</a>.` : nothing}
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

/**
 * What became of the record taken last, what failed as an alert, with the one thing that the person
 * can do about it.
 */
export function progressLines(
  draft: Partial<Sending>,
  way: Pick<Way, 'arrived'> = {},
): TemplateResult {
  const { progress, record, retry } = draft;
  const arrived = progress === 'sent' && way.arrived?.(record!.decisions[0]!.state);
  const text = arrived || answerText(draft);
  const failed = hasFailed(draft);
  const copy = copyOf(draft);
  return html`<p role="alert">${failed ? text : ''}</p>
    <p role="status">${failed ? '' : text}</p>
    <p id="after">
      ${
        progress === 'queued'
          ? html`<button type="button" @click=${retry}>${tryAgain()}</button>`
          : nothing
      }
      ${copy ? html`<a download="consent.json" href=${copy}>${myReceipt()}</a>` : nothing}
    </p>`;
}
