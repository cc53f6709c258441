import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/index.js';
import '../src/preference-grid.js';
import '../src/unsubscribe-all.js';
import { visit } from './banner-page.js';
import { endpointThat, PERSON } from './endpoint.js';
import { CALLS, NEWSLETTER, NEWSLETTER_ASKED } from './sentences.js';
import { inForm, question, words } from './site.js';
import { contact, stopForm } from './stop-form.js';
import { weigh } from './tools/weight.js';

/** Each theme on every element, on one page. The toolbar turns it dark. */
const meta: Meta = {
  title: 'Themes/On every element',
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

const preferences = () => html`
  <div
    endpoint=${endpointThat('known')}
    account=${PERSON}
    controller="Librairie Martin"
    privacy-href="/privacy"
    withdraw-href="/preferences"
    retention="P3Y last-contact"
    jurisdiction="FR"
  >
    <preference-grid>
      <unsubscribe-all>
        <ul slot="scope">
          <li>${words('Everything below, and calls', 'Tout ce qui suit, et les appels')}</li>
        </ul>
        ${stopForm()} ${contact}
      </unsubscribe-all>
      <consent-purpose purpose="new-books" channels="email sms" frequencies="weekly monthly">
        <strong slot="title">${words('New books', 'Nouveautés')}</strong>
        <span>${words('What we have read and liked.', 'Ce que nous avons lu et aimé.')}</span>
      </consent-purpose>
      <consent-purpose purpose="catalogue" channels="post" basis="legitimate-interest">
        <strong slot="title">Catalogue</strong>
        <span>${words('On paper, twice a year.', 'Sur papier, deux fois par an.')}</span>
      </consent-purpose>
    </preference-grid>
  </div>
`;

const questions = () =>
  inForm([
    question({ name: 'newsletter', purpose: 'newsletter' }, NEWSLETTER),
    question({ name: 'letter', purpose: 'letter', mode: 'choice' }, NEWSLETTER_ASKED),
    question(
      {
        ...{ name: 'calls', purpose: 'calls', channel: 'phone' },
        ...{
          hours: words('Tuesdays', 'le mardi'),
          frequency: words('twice a year', 'deux fois par an'),
        },
      },
      CALLS,
    ),
  ]);

/** A page that names its own colours. */
const SEPIA = html`<style>
  :root {
    --page-ink: light-dark(#3d2b1f, #f3e7d7);
    --page-paper: light-dark(#fbf4e6, #2a2019);
    --page-radius: 2rem;
  }
</style>`;

const FAR = { timeout: 15_000 };

/** Each pair that stands there weighs the same, where the person comes to it. */
const isFair =
  (pairs: number): NonNullable<StoryObj['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(weigh(canvasElement)).toHaveLength(pairs), FAR);
    for (const { root } of weigh(canvasElement)) {
      await waitFor(() => {
        // What is stored comes late, and moves what is below it.
        root.querySelector('.pair')!.scrollIntoView({ block: 'center' });
        const verdict = weigh(canvasElement).find((it) => it.root === root);
        return expect([verdict?.inView, verdict?.equal]).toEqual([true, true]);
      }, FAR);
    }
    scrollTo(0, 0);
  };

const onPage = (content: unknown, look: unknown) =>
  html`${look}
    <div
      style="padding: 1rem; background: var(--page-paper, Canvas); color: var(--page-ink, CanvasText)"
    >
      ${content}
    </div>`;

const wearing = (theme: string, look: unknown = ''): StoryObj => ({
  globals: { theme },
  render: () =>
    onPage(
      html`<div style="display: grid; gap: 2rem; max-inline-size: 44rem; font-family: system-ui">
        ${questions()} ${preferences()}
      </div>`,
      look,
    ),
  play: isFair(2),
});

const bannerWearing = (theme: string, look: unknown = ''): StoryObj => ({
  globals: { theme },
  render: () => onPage(visit(), look),
  play: isFair(1),
});

export const Neutral = wearing('neutral');
export const NeutralBanner = bannerWearing('neutral');
/** The page names its colours, and the elements take them. */
export const Inherit = wearing('inherit', SEPIA);
export const InheritBanner = bannerWearing('inherit', SEPIA);
export const HighContrast = wearing('high-contrast');
export const HighContrastBanner = bannerWearing('high-contrast');
export const PublicService = wearing('public-service');
export const PublicServiceBanner = bannerWearing('public-service');
