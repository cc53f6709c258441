import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../src/index.js';
import { inForm, question, words } from './site.js';

const meta: Meta = {
  title: 'Elements/consent-checkbox',
  component: 'consent-checkbox',
};
export default meta;

const newsletter = () => html`
  <consent-checkbox name="newsletter" purpose="newsletter" channel="email">
    ${words(
      'I want Librairie Martin’s newsletter by e-mail.',
      'Je veux recevoir la lettre de Librairie Martin par e-mail.',
    )}
  </consent-checkbox>
`;

const partners = () => html`
  <consent-checkbox
    name="partners"
    purpose="partner-offers"
    channel="email"
    party="partner"
    partners="papeterie-lune cafe-des-quais festival-du-livre"
    partners-href="/partners"
  >
    ${words(
      'I want offers from Librairie Martin’s partners by e-mail.',
      'Je veux recevoir les offres des partenaires de Librairie Martin par e-mail.',
    )}
    <p slot="description">
      ${words('Two mails a month at most.', 'Deux messages par mois au plus.')}
    </p>
  </consent-checkbox>
`;

const inputIn = (canvas: HTMLElement): HTMLInputElement =>
  canvas.querySelector('consent-checkbox')!.shadowRoot!.querySelector('input')!;

/** One purpose, one channel, one sentence. Nothing is ticked, and no option could tick it. */
export const OptIn: StoryObj = {
  render: () => inForm(newsletter()),
};

/** A line or two that the person should know before they answer. */
export const WithDescription: StoryObj = {
  render: () =>
    inForm(html`
      <consent-checkbox name="newsletter" purpose="newsletter" channel="email">
        ${words(
          'I want Librairie Martin’s newsletter by e-mail.',
          'Je veux recevoir la lettre de Librairie Martin par e-mail.',
        )}
        <p slot="description">
          ${words('One mail a month about new books.', 'Un message par mois, sur les nouveautés.')}
        </p>
      </consent-checkbox>
    `),
};

/** The partners have a question of their own, with their number and the way to their names. */
export const Partners: StoryObj = {
  render: () => inForm(partners()),
};

/** Who asks and how to change one's mind is said once, before the first box; each record holds it. */
export const SeveralQuestions: StoryObj = {
  render: () => inForm([newsletter(), partners()]),
};

/** The element inherits the page: its font, its colours, its `accent-color`. */
export const InAnotherLook: StoryObj = {
  render: () => html`
    <div style="font: 1.125rem/1.6 Georgia, serif; accent-color: rebeccapurple">
      ${inForm(newsletter())}
    </div>
  `,
};

/** Right to left. */
export const RightToLeft: StoryObj = {
  render: () => html`<div dir="rtl">${inForm(newsletter())}</div>`,
};

/** As part of a field set that the page disabled: it cannot be answered and is never sent. */
export const Disabled: StoryObj = {
  render: () =>
    inForm(
      html`<fieldset disabled>
        <legend>${words('Your mail', 'Vos messages')}</legend>
        ${newsletter()}
      </fieldset>`,
    ),
};

/** Part of another form than the one around it, which it names by its id. */
export const OfAnotherForm: StoryObj = {
  render: () => html`
    <form id="signup" method="post"></form>
    ${inForm(
      question({ form: 'signup' }, [
        'I want Librairie Martin’s newsletter by e-mail.',
        'Je veux recevoir la lettre de Librairie Martin par e-mail.',
      ]),
    )}
  `,
};

/** What a script clicks stays as it was: only a person's own act is a yes. */
export const ClickedByAScript: StoryObj = {
  render: () => inForm(newsletter()),
  play: async ({ canvasElement }) => {
    const input = inputIn(canvasElement);
    await userEvent.click(input);
    input.click();
    await expect(input.checked).toBe(false);
  },
};
