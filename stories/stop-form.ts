/** What stands in each stop of everything: the form that works without script, and an address to write to. */
import { html } from 'lit';
import { words } from './site.js';

/** It goes nowhere: a story has no page behind it. */
export const stopForm = (method = 'post') => html`
  <form
    method=${method}
    action="/consent/unsubscribe"
    @submit=${(event: Event) => event.preventDefault()}
  >
    <label>E-mail <input name="address" type="email" required autocomplete="email" /></label>
    <button>${words('Stop everything', 'Tout arrêter')}</button>
  </form>
`;

export const contact = html`
  <address slot="contact">Librairie Martin, 1 rue Haute, Paris. stop@martin.example</address>
`;
