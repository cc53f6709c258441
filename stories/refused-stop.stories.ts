import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { MisuseCode } from '../src/domain/mend.js';
import '../src/unsubscribe-all.js';
import { endpointThat, PERSON } from './endpoint.js';
import { saysCode } from './refused.js';
import { words } from './site.js';
import { contact, stopForm } from './stop-form.js';

/** What a page does wrong with a stop of everything: its developer is told, and nobody is stopped from stopping. */
const meta: Meta = {
  title: 'Refused misuse/unsubscribe-all',
  parameters: { docs: { story: { inline: false, height: '480px' } } },
};
export default meta;

interface Page {
  endpoint?: string;
  preferences?: string;
  method?: string;
  form?: boolean;
  scope?: boolean;
  contact?: boolean;
  says?: unknown;
}

const stop = ({ endpoint, preferences, method = 'post', says, ...has }: Page) => html`
  <div
    endpoint=${endpoint ?? endpointThat('offline')}
    account=${PERSON}
    controller="Librairie Martin"
    privacy-href="/privacy"
    withdraw-href=${preferences ?? '/preferences'}
    retention="P3Y decision"
    jurisdiction="FR"
    style="max-inline-size: 42rem; font-family: system-ui"
  >
    <unsubscribe-all>
      ${says}${has.form === false ? nothing : stopForm(method)}
      ${
        has.scope === false
          ? nothing
          : html`<p slot="scope">${words('Letters and calls', 'Courriers et appels')}</p>`
      }
      ${has.contact === false ? nothing : contact}
    </unsubscribe-all>
  </div>
`;

const refused = (code: MisuseCode, page: Page): StoryObj => ({
  render: () => stop(page),
  play: saysCode('unsubscribe-all', code),
});

export const NoEndpoint = refused('no-endpoint', { endpoint: '' });
export const OnlyMail = refused('no-endpoint', { endpoint: 'mailto:stop@martin.example' });
export const NoPlainForm = refused('no-plain-form', { form: false });
export const FormByGet = refused('get-form', { method: 'get' });
export const NoWayToPreferences = refused('no-preferences', { preferences: '' });
export const NoListOfWhatStops = refused('no-stop-list', { scope: false });
export const NobodyToWriteTo = refused('no-contact', { contact: false });

/** Its words promise a delay, and a stop has none. */
export const WithinTenDays: StoryObj = {
  render: () =>
    stop({
      says: html`<p>${words('It may take up to 10 days.', 'Cela prend jusqu’à 10 jours.')}</p>`,
    }),
  play: saysCode('unsubscribe-all', 'delayed'),
};
