/** What every page needs to know of its request: the language, its words, and where links go. */
import { words } from './words/index.js';

/**
 * A language chosen with the switch stays in the address, and every link carries it on: no cookie.
 * @param {import('hono').Context} c
 */
export function pageOf(c) {
  const lang = c.get('language') ?? 'en';
  const other = lang === 'fr' ? 'en' : 'fr';
  const chosen = c.req.query('lang') === lang;
  return {
    lang,
    words: words[lang],
    /** @param {string} path */
    link: (path) => (chosen ? withLanguage(path, lang) : path),
    other: { lang: other, href: withLanguage(pathOf(c.req.url), other) },
    origin: new URL(c.req.url).origin,
  };
}

/** @typedef {ReturnType<typeof pageOf>} Page */

/** The host is of no interest: every link stays on the site. */
function pathOf(url) {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function withLanguage(path, lang) {
  const [pathname, search] = path.split('?');
  const query = new URLSearchParams(search);
  query.set('lang', lang);
  return `${pathname.replace(/^\/+/, '/')}?${query}`;
}
