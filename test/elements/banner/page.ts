/** A page with a banner, as a news site writes it, and a person's hands. */
import { fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import '../../../src/cookie-banner.js';
import type { CookieBanner } from '../../../src/elements/cookie-banner.js';
import { TWICE } from '../../../src/elements/internal/banner/twice.js';
import { type Endpoint, eventually, press } from '../page.js';

export const purposes = html`
  <consent-purpose
    purpose="analytics"
    cookies="_pk_*"
    storage="pk.*"
    controllers="2"
    controllers-href="/c"
  >
    <strong slot="title">Audience.</strong> We count visits.
  </consent-purpose>
  <consent-purpose purpose="ads" cookies="ad" sale>
    <strong slot="title">Advertising.</strong> Adverts that fit what you read.
  </consent-purpose>
`;

export const forgetAnswer = (): void => {
  document.cookie = 'eu-consent=; Path=/; Max-Age=0';
};

export interface Options {
  endpoint?: Endpoint;
  inner?: unknown;
  attributes?: Record<string, string>;
}

/** A banner that asks, once it is drawn. */
export async function makeBanner({ endpoint, inner = purposes, attributes = {} }: Options = {}) {
  const holder = await fixture<HTMLElement>(html`
    <div
      controller="The Courier"
      privacy-href="/privacy"
      withdraw-href="/cookies"
      retention="P6M decision"
      jurisdiction="FR"
    ></div>
  `);
  if (endpoint) holder.setAttribute('endpoint', endpoint.url);
  const banner = document.createElement('cookie-banner');
  const all = { 'notice-version': '2026-11', ...attributes };
  for (const [name, value] of Object.entries(all)) banner.setAttribute(name, value);
  render(inner, banner);
  holder.append(banner);
  await drawn(banner);
  return banner;
}

/** Drawn, and a frame later, when the pair was measured. */
export async function drawn(banner: CookieBanner): Promise<void> {
  await eventually(() => banner.shadowRoot!.childElementCount > 0, 'the drawing');
  for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
}

export const find = (banner: CookieBanner, selector: string): HTMLElement =>
  banner.shadowRoot!.querySelector<HTMLElement>(selector)!;

export const button = (banner: CookieBanner, act: string): HTMLElement =>
  find(banner, `[data-act=${act}]`);

/** A person presses one of the banner's buttons, and reads for a moment what else can be chosen. */
export async function choose(banner: CookieBanner, act: string): Promise<void> {
  await press(button(banner, act));
  await drawn(banner);
  if (act === 'open') await new Promise((done) => setTimeout(done, TWICE));
}

export const isOpen = (banner: CookieBanner): boolean => find(banner, '#panel') !== null;

export const answer = (): { yes: string[]; no: string[] } => {
  const text = /eu-consent=([^;]*)/.exec(document.cookie)?.[1] ?? '';
  const params = new URLSearchParams(text);
  return { yes: params.getAll('yes'), no: params.getAll('no') };
};
