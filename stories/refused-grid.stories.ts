import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { MisuseCode } from '../src/domain/mend.js';
import '../src/preference-grid.js';
import { endpointThat, PERSON } from './endpoint.js';
import { saysCode } from './refused.js';
import { words } from './site.js';
import { contact, stopForm } from './stop-form.js';

/** What keeps a grid from taking a yes. Whatever it is, every no is saved. */
const meta: Meta = {
  title: 'Refused misuse/preference-grid',
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

type Attributes = Readonly<Record<string, string>>;

const NEWS: Attributes = { purpose: 'news', channels: 'email' };

function row(attributes: Attributes, says = words('New books', 'Nouveautés')): HTMLElement {
  const purpose = document.createElement('consent-purpose');
  for (const [name, value] of Object.entries({ ...NEWS, ...attributes }))
    purpose.setAttribute(name, value);
  purpose.textContent = says;
  return purpose;
}

const stop = () => html`
  <unsubscribe-all>
    <p slot="scope">${words('Letters and calls', 'Courriers et appels')}</p>
    ${stopForm()} ${contact}
  </unsubscribe-all>
`;

const SITE: Attributes = {
  endpoint: endpointThat('works'),
  controller: 'Librairie Martin',
  'privacy-href': '/privacy',
};

const refused = (code: MisuseCode, inner: () => unknown, site: Attributes = {}): StoryObj => {
  const { endpoint, controller, 'privacy-href': privacy, collection } = { ...SITE, ...site };
  return {
    render: () =>
      html`<div
        endpoint=${endpoint!}
        controller=${controller!}
        privacy-href=${privacy!}
        withdraw-href="/preferences"
        retention="P3Y last-contact"
        jurisdiction="FR"
        account=${PERSON}
        collection=${collection ?? nothing}
        agent-id=${collection ? 'desk-1' : nothing}
        style="max-inline-size: 42rem; font-family: system-ui"
      >
        <preference-grid>${inner()}</preference-grid>
      </div>`,
    play: saysCode('preference-grid', code),
  };
};

const asking = (attributes: Attributes, says?: string) => () =>
  html`${stop()}${row(attributes, says)}`;

export const NoStopOfEverything = refused('no-stop', () => row({}));
export const NoEndpoint = refused('no-endpoint', asking({}), { endpoint: '' });
export const NoPrivacyNotice = refused('no-privacy', asking({}), { 'privacy-href': '' });
export const NoRows = refused('no-purpose', stop);
export const TwoPurposesInARow = refused('many-purposes', asking({ purpose: 'news ads' }));
export const TermsOfSale = refused('terms', asking({ purpose: 'terms' }));
export const NoWords = refused('no-words', asking({}, ' '));
export const NoSuchChannel = refused('unknown-channel', asking({ channels: 'fax' }));
export const UnnamedPartners = refused('no-partners', asking({ party: 'partner' }));
export const CallsWithoutTerms = refused('no-call-terms', asking({ channels: 'phone' }));
/** An agent notes what the person stops; a yes that they note has to be confirmed. */
export const ByAnAgent = refused('agent-grid', asking({}), { collection: 'phone' });
export const SameRowTwice = refused('same-purpose', () => html`${stop()}${row({})}${row({})}`);

/** A reminder of a basket promotes: it is no message that an order needs. */
export const MarketingAsAService = refused(
  'not-service',
  () => html`${asking({})()}${row({ purpose: 'cart-reminder', basis: 'contract' })}`,
);
