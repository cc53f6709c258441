/** What is said of partners and of calls, wherever they are asked for. */
import { msg } from '../../../locales/localization.js';
import { attribute } from '../attribute.js';
import { languageOf } from '../notice.js';
import { partnersOf } from './manner.js';

/** How many partners are meant; who they are stands where a link leads (CB-09). */
export const partnersText = (host: Element): string =>
  msg('Partners concerned: {count}', { id: 'partners' }).replace(
    '{count}',
    String(partnersOf(host).length),
  );

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
export function callsText(host: Element, until: string): string {
  const rule = msg('No commercial call is made without your prior consent.', { id: 'calls' });
  const words = msg('Calls: {hours}; {frequency}; until {end} at the latest.', {
    id: 'call-terms',
  });
  const terms: Record<string, string> = {
    hours: attribute(host, 'hours'),
    frequency: attribute(host, 'frequency'),
    end: day(until, languageOf(host)),
  };
  return `${rule} ${words.replace(/\{(\w+)\}/g, (_, name: string) => terms[name]!)}`;
}
