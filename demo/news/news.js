/** The news site: three pages with a banner, and what waits for its answer. */
import { secureHeaders } from 'hono/secure-headers';
import { pageOf } from '../page-of.js';
import { newsPage } from './page.js';
import { newsWords } from './words.js';

/**
 * @param {import('hono').Hono} app
 * @param {object} security what the demo's other pages allow
 * @param {string} elsewhere the address of the other companies
 */
export function addNews(app, security, elsewhere) {
  const { contentSecurityPolicy: policy } = security;
  const own = secureHeaders({
    ...security,
    contentSecurityPolicy: {
      ...policy,
      scriptSrc: ["'self'", elsewhere],
      frameSrc: [elsewhere],
    },
  });
  for (const path of Object.keys(newsWords.en.pages)) {
    app.get(path, own, (c) => c.html(newsPage(pageOf(c), path, elsewhere)));
  }
}
