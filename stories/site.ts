/** The page that every story stands in: a shop that says who it is, as one site-wide setting. */
import { html, type TemplateResult } from 'lit';

export const inForm = (content: unknown): TemplateResult => html`
  <form
    method="post"
    controller="Librairie Martin"
    privacy-href="/privacy"
    withdraw-href="/preferences"
    retention="P3Y last-contact"
    jurisdiction="FR"
    style="display: grid; gap: 1rem; max-inline-size: 32rem; font-family: system-ui"
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${content}
  </form>
`;

const isFrench = (): boolean => document.documentElement.lang === 'fr';

/** The site's own words, in the language of the toolbar. */
export const words = (en: string, fr: string): string => (isFrench() ? fr : en);
