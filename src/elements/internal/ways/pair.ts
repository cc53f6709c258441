/**
 * Yes and no as two equal radios: one loop, one template, one style, labels of ours. None is
 * chosen for the person, and the arrow keys only move the choice: it is recorded with the form.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { ConsentRecord } from '../../../domain/schema.js';
import { msg } from '../../../locales/localization.js';
import type { Shown } from '../way.js';

const PICKS = [
  { act: 'give', value: 'yes', label: () => msg('Yes', { id: 'yes' }) },
  { act: 'refuse', value: 'no', label: () => msg('No', { id: 'no' }) },
] as const;

/** The labels as a record keeps them. */
export const pairLabels = (): NonNullable<ConsentRecord['controls']> =>
  PICKS.map(({ act, label }) => ({ act, label: label() }));

/** `name` keeps the radios of one question apart from another's in the same root. */
export const pair = ({ disabled, blocked, invalid }: Shown, optional: boolean): TemplateResult =>
  html`<fieldset
    role="radiogroup"
    aria-labelledby="words"
    aria-describedby="who about details problem"
    aria-invalid=${invalid ? 'true' : 'false'}
    aria-required=${optional ? 'false' : 'true'}
  >
    <legend id="words"><slot></slot></legend>
    <div class="pair">
      ${PICKS.map(
        ({ value, label }) =>
          html`<span class="pick"
            ><input
              type="radio"
              name="answer"
              value=${value}
              id=${value}
              autocomplete="off"
              aria-labelledby="${value}-label"
              ?disabled=${disabled || (blocked && value === 'yes')}
            /><label id="${value}-label">${label()}</label></span
          >`,
      )}
    </div>
  </fieldset>`;
