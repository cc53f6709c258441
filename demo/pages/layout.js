import { html } from 'hono/html';

const STYLES = ['style.css', 'form.css', 'record.css', 'builder.css'];
const FOOTER = ['terms', 'privacy', 'preferences', 'partners', 'records'];

/**
 * The frame of every page.
 * @param {import('../page-of.js').Page} page
 * @param {string} title
 * @param {unknown} content
 */
export const layout = (page, title, content) =>
  html`<!doctype html>
    <html lang="${page.lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${page.words.shop.name}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${STYLES.map((name) => html`<link rel="stylesheet" href="/${name}" />`)}
      </head>
      <body>
        <a class="skip" href="#content">${page.words.skip}</a>
        ${header(page)}
        <main id="content" tabindex="-1">
          <h1>${title}</h1>
          ${content}
        </main>
        ${footer(page)}
      </body>
    </html>`;

const header = ({ words, link, other }) =>
  html`<header>
    <p class="demo">${words.demo}</p>
    <a class="brand" href="${link('/')}">
      <strong>${words.shop.name}</strong>
      <span>${words.shop.line}</span>
    </a>
    <nav>
      <a href="${link('/signup')}">${words.nav.signup}</a>
      <a href="${link('/records')}">${words.nav.records}</a>
      <a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${words.other}</a>
    </nav>
  </header>`;

const footer = ({ words, link }) =>
  html`<footer>
    <ul>
      ${FOOTER.map((name) => html`<li><a href="${link(`/${name}`)}">${words.footer[name]}</a></li>`)}
    </ul>
    <p>${words.shop.address}</p>
  </footer>`;
