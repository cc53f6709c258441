import { html, raw } from 'hono/html';
import { layout } from './layout.js';

/**
 * For the counter, a parcel or a letter: out by a telephone's camera, or by what a hand can type.
 * @param {import('../page-of.js').Page} page
 * @param {string} link
 * @param {string} code an SVG of ours
 */
export function leafletPage(page, link, code) {
  const { title, text, steps, contact } = page.words.leaflet;
  return layout(
    page,
    title,
    html`<div class="leaflet">
      <p>${text}</p>
      <div class="qr" role="img" aria-label="${link}">${raw(code)}</div>
      <p><a href="${page.link('/stop')}#stop">${link}</a></p>
      <ul>
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ul>
      <p>${contact}</p>
    </div>`,
  );
}
