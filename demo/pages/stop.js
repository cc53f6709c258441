import { html } from 'hono/html';
import { config } from './form.js';
import { layout } from './layout.js';
import { stopForm } from './preferences.js';

/**
 * Where a mail's link, a leaflet and a telephone call lead.
 * @param {import('../page-of.js').Page} page
 * @param {string | undefined} token
 */
export function stopPage(page, token) {
  const { title } = page.words.stop;
  return layout(
    page,
    title,
    html`${config(page, { preferencesHref: page.link('/preferences') })}
      <script type="module" src="/ouinon/unsubscribe-all.js"></script>
      ${stopForm(page, token)}`,
  );
}
