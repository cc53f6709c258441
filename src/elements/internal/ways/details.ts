/** What is to be known beside the sentence: partners, calls, and who has to be asked first. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Manner } from '../../../domain/manner.js';
import { msg } from '../../../locales/localization.js';
import { languageOf } from '../notice.js';
import { attribute } from '../question.js';
import { isPartner, partnersOf } from './manner.js';

/** How many partners are meant, and the way to their names (CB-09). */
function partnersLine(host: Element): TemplateResult {
  const words = msg('Partners concerned: {count}', { id: 'partners' });
  const counted = words.replace('{count}', String(partnersOf(host).length));
  return html`<a href=${attribute(host, 'partners-href')}>${counted}</a>`;
}

/** A tag that no browser takes, such as `fr_FR`, must not take the words from the screen. */
function localeOf(lang: string): string {
  try {
    return lang === 'und' ? 'en' : Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    return 'en';
  }
}

/** The day that the record names, wherever the person is. */
export const day = (instant: string, lang: string): string =>
  new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(instant),
  );

/** When calls come, how often and until when (CB-10). */
function callsLine(host: Element, until: string): TemplateResult {
  const rule = msg('No commercial call is made without your prior consent.', { id: 'calls' });
  const words = msg('Calls: {hours}; {frequency}; until {end} at the latest.', {
    id: 'call-terms',
  });
  const terms: Record<string, string> = {
    hours: attribute(host, 'hours'),
    frequency: attribute(host, 'frequency'),
    end: day(until, languageOf(host)),
  };
  return html`${rule} ${words.replace(/\{(\w+)\}/g, (_, name: string) => terms[name]!)}`;
}

export const details = (host: Element, { terms }: Manner): TemplateResult =>
  html`${isPartner(host) ? html`<div>${partnersLine(host)}</div>` : nothing}
  ${terms.validUntil ? html`<div>${callsLine(host, terms.validUntil)}</div>` : nothing}`;

/** What a tick means where it says no. */
export const legendOfRefusal = (): string => msg('To refuse, tick the box:', { id: 'unless' });

/** An agent asks in the site's very words. */
export const aloud = (): TemplateResult =>
  html`<p class="small">${msg('Please read aloud, then note the answer:', { id: 'aloud' })}</p>`;
