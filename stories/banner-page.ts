/** A news site, as somebody sees it who comes for the first time or comes back. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/cookie-banner.js';
import type { CookieBanner } from '../src/elements/cookie-banner.js';
import { words } from './site.js';

export type Play = NonNullable<StoryObj['play']>;

export interface Visit {
  /** What the cookie says. */
  before?: string;
  gpc?: boolean;
  /** What stands below the article. */
  below?: () => unknown;
  /** What is asked. */
  inner?: () => unknown;
}

export const purposes = () => html`
  <consent-purpose
    purpose="analytics"
    cookies="_pk_*"
    storage="pk.*"
    controllers="1"
    controllers-href="/companies"
  >
    <strong slot="title">Audience.</strong>
    ${words('We count visits.', 'Nous comptons les visites.')}
  </consent-purpose>
  <consent-purpose purpose="ads" controllers="2" controllers-href="/companies" sale>
    <strong slot="title">${words('Advertising.', 'Publicité.')}</strong>
    ${words('Adverts that fit what you read.', 'Des annonces choisies selon vos lectures.')}
  </consent-purpose>
`;

const article = () =>
  html`<p style="max-inline-size: 40rem; font-family: system-ui">
    ${words(
      'The river rose by a metre in the night. Nobody was hurt.',
      'La rivière est montée d’un mètre cette nuit. Personne n’est blessé.',
    )}
  </p>`;

/** The page of a news site; what was answered on it before is what the story says. */
export function visit(
  attributes: Readonly<Record<string, string>> = {},
  { before = '', gpc = false, below, inner = purposes }: Visit = {},
): TemplateResult {
  document.cookie = `eu-consent=${before}; Path=/; Max-Age=${before ? 60 : 0}`;
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: gpc, configurable: true });
  const banner = document.createElement('cookie-banner');
  const all = {
    controller: words('The Courier', 'Le Courrier'),
    'privacy-href': '/privacy',
    'withdraw-href': '/cookies',
    retention: 'P6M decision',
    'notice-version': '2026-11',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) banner.setAttribute(name, value);
  render(inner(), banner);
  return html`${banner}${article()}${below?.()}`;
}

export const shown = (canvas: HTMLElement) => {
  const host = canvas.querySelector<CookieBanner>('cookie-banner')!;
  const root = host.shadowRoot!;
  return {
    host,
    root,
    button: (act: string) => root.querySelector<HTMLElement>(`[data-act=${act}]`)!,
    text: () => root.querySelector('#panel')?.textContent ?? '',
  };
};

/** Two buttons of one size in one style, and no purpose chosen. */
export const isFair: Play = async ({ canvasElement }) => {
  const { button, root } = shown(canvasElement);
  await waitFor(() => expect(button('give')).not.toBeNull());
  const [refuse, give] = [button('refuse'), button('give')];
  await expect(refuse.offsetWidth).toBe(give.offsetWidth);
  await expect(refuse.offsetHeight).toBe(give.offsetHeight);
  await expect(getComputedStyle(refuse).backgroundColor).toBe(
    getComputedStyle(give).backgroundColor,
  );
  for (const box of root.querySelectorAll('input')) await expect(box.checked).toBe(false);
};

export const asked = (
  attributes?: Readonly<Record<string, string>>,
  { play, ...rest }: Visit & { play?: Play } = {},
): StoryObj => ({
  render: () => visit(attributes, rest),
  play: async (context) => {
    await isFair(context);
    await play?.(context);
  },
});
