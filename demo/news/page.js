import { html } from 'hono/html';
import { newsWords } from './words.js';

/** What waits for a yes: nothing of it is asked for before. */
const gated = (elsewhere, words) =>
  html`<script
      type="text/plain"
      data-consent-purpose="analytics"
      src="${elsewhere}/count.js"
    ></script>
    <script type="text/plain" data-consent-purpose="ads" src="${elsewhere}/ads.js"></script>
    <iframe
      data-consent-purpose="video"
      data-src="${elsewhere}/film.html"
      title="${words.film}"
    ></iframe>
    <iframe
      data-consent-purpose="video"
      data-src="${elsewhere}/map.html"
      title="${words.map}"
    ></iframe>`;

const banner = (words) =>
  html`<cookie-banner
    notice-version="2026-11"
    controller="${words.name}"
    endpoint="/consent"
    jurisdiction="FR"
    privacy-href="/privacy"
    withdraw-href="/preferences"
    retention="P6M decision"
  >
    <span slot="title">${words.title}</span>
    ${words.purposes.map(
      ([purpose, title, text]) =>
        html`<consent-purpose purpose="${purpose}" cookies="${purpose}_*">
          <strong slot="title">${title}</strong> ${text}
        </consent-purpose>`,
    )}
    <consent-purpose purpose="session" exempt="authentication">
      <strong slot="title">${words.exempt[0]}</strong> ${words.exempt[1]}
    </consent-purpose>
  </cookie-banner>`;

/**
 * One page of the news site.
 * @param {import('../page-of.js').Page} page
 * @param {string} path
 * @param {string} elsewhere the address of the other companies
 */
export function newsPage({ lang, link, other }, path, elsewhere) {
  const words = newsWords[lang];
  const [title, text] = words.pages[path];
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · ${words.name}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/news.css" />
        <script type="module" src="/ouinon/ouinon.js"></script>
      </head>
      <body>
        ${banner(words)}
        <header>
          <a class="brand" href="${link('/site')}">${words.name}</a>
          <nav>
            ${Object.entries(words.pages).map(
              ([href, [name]]) => html`<a href="${link(href)}">${name}</a>`,
            )}
            <a href="${other.href}" lang="${other.lang}" hreflang="${other.lang}">${words.other}</a>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          <p>${text}</p>
          ${gated(elsewhere, words)}
        </main>
        <footer>
          <button type="button" data-consent-reopen>${words.reopen}</button>
          <a href="${elsewhere}/log">${words.log}</a>
          <a href="${link('/')}">${words.back}</a>
        </footer>
      </body>
    </html>`;
}
