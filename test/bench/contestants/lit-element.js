/** A floor: what lit costs by itself, one element that draws the same banner. */
import { css, html, LitElement } from 'lit';
import { ACCEPT, granted, PURPOSES, REFUSE, TEXT, TITLE } from '../words.js';

const KEY = 'consent';

class LitBanner extends LitElement {
  static properties = { answered: { state: true } };

  static styles = css`
    section {
      position: fixed;
      inset: auto 0 0;
      padding: 1rem;
      border-top: 2px solid;
      background: Canvas;
    }
    button {
      min-height: 44px;
      min-width: 12rem;
    }
  `;

  constructor() {
    super();
    this.answered = localStorage.getItem(KEY) !== null;
  }

  #settle(purposes) {
    localStorage.setItem(KEY, JSON.stringify(purposes));
    this.answered = true;
    if (purposes.includes('analytics')) granted();
  }

  render() {
    if (this.answered) return undefined;
    return html`<section aria-label=${TITLE}>
      <h2>${TITLE}</h2>
      <p>${TEXT}</p>
      <ul>
        ${PURPOSES.map(({ title, text }) => html`<li><strong>${title}</strong> ${text}</li>`)}
      </ul>
      <button id="refuse" @click=${() => this.#settle([])}>${REFUSE}</button>
      <button id="accept" @click=${() => this.#settle(PURPOSES.map(({ id }) => id))}>
        ${ACCEPT}
      </button>
    </section>`;
  }
}

customElements.define('lit-banner', LitBanner);
