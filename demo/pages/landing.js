import { html } from 'hono/html';
import { layout } from './layout.js';

/** @param {import('../page-of.js').Page} page */
export function landingPage(page) {
  const { words, link } = page;
  const { title, intro, steps, start, others, ways, developers, keys, json } = words.landing;
  return layout(
    page,
    title,
    html`<p class="intro">${intro}</p>
      <ol class="steps">
        ${steps.map(
          ({ href, title: step, text }) =>
            html`<li>
              <h2>${href ? html`<a href="${link(href)}">${step}</a>` : step}</h2>
              <p>${text}</p>
            </li>`,
        )}
      </ol>
      <p><a class="button" href="${link('/signup')}">${start}</a></p>
      <h2>${others}</h2>
      <ul class="ways">
        ${ways.map(
          ({ href, title: way, text }) =>
            html`<li>
              <a href="${link(href)}">${way}</a>
              <p>${text}</p>
            </li>`,
        )}
      </ul>
      <h2>${developers}</h2>
      <ul class="plain">
        <li><a href="/.well-known/consent-keys.json">${keys}</a></li>
        <li>${json} <code>curl -H 'Accept: application/json' ${page.origin}/records</code></li>
      </ul>`,
  );
}
