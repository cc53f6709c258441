/** The page that every story stands in: a shop that says who it is, as one site-wide setting. */
import { html, nothing, type TemplateResult } from 'lit';
import { type Behaviour, endpointThat } from './endpoint.js';

/** Without an `endpoint` the record travels in the form alone. */
export const inForm = (content: unknown, endpoint?: Behaviour): TemplateResult => html`
  <form
    method="post"
    endpoint=${endpoint ? endpointThat(endpoint) : nothing}
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

/** One sentence in both languages. */
export type Sentence = readonly [en: string, fr: string];

export type Attributes = Readonly<Record<string, string>>;

/** What is asked unless a story asks something else. */
const NEWS: Attributes = { name: 'news', purpose: 'news', channel: 'email' };

/** One question, where a story is about its attributes. */
export function question(attributes: Attributes, sentence: Sentence, hint?: Sentence): HTMLElement {
  const element = document.createElement('consent-checkbox');
  for (const [name, value] of Object.entries({ ...NEWS, ...attributes })) {
    element.setAttribute(name, value);
  }
  element.textContent = words(...sentence);
  if (hint) {
    const description = Object.assign(document.createElement('p'), { slot: 'description' });
    description.textContent = words(...hint);
    element.append(description);
  }
  return element;
}

/** The element of a story, and the controls in it. */
export const shownIn = (canvas: HTMLElement) => {
  const host = canvas.querySelector('consent-checkbox')!;
  const root = host.shadowRoot!;
  return {
    host,
    root,
    inputs: () => [...root.querySelectorAll('input')],
    input: (selector = 'input') => root.querySelector<HTMLInputElement>(selector)!,
    alert: () => root.querySelector('[role=alert]')?.textContent ?? '',
  };
};
