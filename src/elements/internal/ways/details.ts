/** What is to be known beside the sentence: partners, calls, and who has to be asked first. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Manner } from '../../../domain/manner.js';
import { msg } from '../../../locales/localization.js';
import { attribute } from '../question.js';
import { callsText, partnersText } from './details-words.js';
import { isPartner } from './manner.js';

const partnersLine = (host: Element): TemplateResult =>
  html`<a href=${attribute(host, 'partners-href')}>${partnersText(host)}</a>`;

export const details = (host: Element, { terms }: Manner): TemplateResult =>
  html`${isPartner(host) ? html`<div>${partnersLine(host)}</div>` : nothing}
  ${terms.validUntil ? html`<div>${callsText(host, terms.validUntil)}</div>` : nothing}`;

/** What a tick means where it says no. */
export const legendOfRefusal = (): string => msg('To refuse, tick the box:', { id: 'unless' });

/** An agent asks in the site's very words. */
export const aloud = (): TemplateResult =>
  html`<p class="small">${msg('Please read aloud, then note the answer:', { id: 'aloud' })}</p>`;
