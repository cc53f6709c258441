/** Which language a browser asks for (RFC 9110, 12.5.4), of those that there are. */
import type { EndpointOptions } from '../options.js';
import { issuerOf } from '../receiver.js';
import { WORDS, type PageWords } from './words.js';

export interface Spoken extends PageWords {
  lang: string;
}

const DEFAULT = 'en';

/** The languages of the header, the most wanted first; of equal ones the first. */
function wanted(header: string): string[] {
  const ranges = header.split(',').map((range) => {
    const [tag = '', ...parameters] = range.toLowerCase().split(';');
    const weight = /^\s*q=([\d.]+)/.exec(parameters.join(';'))?.[1];
    return { lang: tag.trim().split('-')[0]!, weight: weight === undefined ? 1 : Number(weight) };
  });
  return ranges
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ lang }) => lang);
}

/** The words of a page, the name in its place. */
export function wordsFor({ headers }: Request, options: EndpointOptions): Spoken {
  const { words = {}, controller } = options;
  const has = (lang: string) => Object.hasOwn(WORDS, lang) || Object.hasOwn(words, lang);
  const lang = wanted(headers.get('accept-language') ?? '').find(has) ?? DEFAULT;
  const said = { ...WORDS[DEFAULT]!, ...WORDS[lang], ...words[lang] };
  const name = controller?.name ?? new URL(issuerOf(options)).host;
  const named = Object.entries(said).map(([key, text]) => [
    key,
    text.replaceAll('{name}', () => name),
  ]);
  return { ...(Object.fromEntries(named) as unknown as PageWords), lang };
}
