/** What an element says in its own words: who asks, what became of the record, why it is blocked. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isYes } from '../../domain/states.js';
import type { Progress, Recorder } from './recorder.js';
import type { Settings } from './settings.js';

/** Who asks, and how to take it back: visible before anything can be ticked (ALL-09, ALL-10). */
export const sharedLines = ({ controller, withdrawHref, privacyHref }: Settings): TemplateResult =>
  html`<p id="who" class="who">
    ${
      controller
        ? msg(str`${controller.name} asks for your consent. You can change your mind at any time:`)
        : nothing
    }
    ${withdrawHref ? html`<a href=${withdrawHref}>${msg('my choices')}</a>.` : nothing}
    ${privacyHref ? html`<a href=${privacyHref}>${msg('Privacy notice')}</a>` : nothing}
  </p>`;

export const partnersLine = ({ length }: string[], href: string): TemplateResult =>
  html`<a href=${href}>${msg(str`Partners concerned: ${length}`)}</a>`;

/** Why no yes can be given here, for the person. */
export const blockedText = (code: string): string =>
  code === 'insecure-context'
    ? msg('You cannot agree here: this page is not secure, so nothing could be proven later.')
    : code === 'signing-failed'
      ? msg('Your agreement could not be signed, so it was not kept. Please tick again.')
      : msg('You cannot agree here: this page does not say everything it must.');

const saved = (yes: boolean) =>
  yes ? msg('Your agreement is saved.') : msg('Your withdrawal is saved.');

const rejected = (yes: boolean) =>
  yes
    ? msg('The site did not accept your agreement: it has no effect.')
    : msg('The site did not take your withdrawal. Please use the link to your choices.');

const late = (durable: boolean) =>
  durable
    ? msg('Not saved yet. It will be sent again by itself.')
    : msg('Not saved yet. Please keep this page open.');

const text = (progress: Progress, yes: boolean, durable: boolean): string =>
  ({
    saving: () => msg('Saving…'),
    late: () => late(durable),
    queued: () => late(durable),
    sent: () => saved(yes),
    rejected: () => rejected(yes),
  })[progress]();

/** What became of the record taken last, with the one thing the person can do about it. */
export function progressLine(recorder: Recorder): TemplateResult | typeof nothing {
  const { progress, delivery, latest } = recorder;
  if (!progress || !latest) return nothing;
  const yes = latest.record.decisions.some(({ state }) => isYes(state));
  const again = progress === 'queued' || progress === 'late';
  return html`${text(progress, yes, delivery?.durable ?? true)}
  ${
    again
      ? html`<button type="button" @click=${() => recorder.retry()}>${msg('Retry')}</button>`
      : nothing
  }
  ${
    progress === 'sent' && delivery?.receipt
      ? html`<button type="button" @click=${() => recorder.saveReceipt()}>
          ${msg('Download my receipt')}
        </button>`
      : nothing
  }`;
}
