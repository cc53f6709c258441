/** Every element that is published and asks inside a form: what holds of forms holds for all. */
import { html } from '@open-wc/testing';
import { newsletter } from '../elements/page.js';

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}

/** Asks one thing with each tag. A tag of the manifest that is missing here fails the suites. */
export const ASKING: Record<string, unknown> = {
  'consent-checkbox': newsletter,
};

/** A purpose asks nothing by itself, and the others outside forms (subjects.ts). */
const ELSEWHERE = ['consent-purpose', 'cookie-banner', 'preference-grid', 'unsubscribe-all'];

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;

export const TAGS = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName }) => tagName ?? [])
  .filter((tag) => !ELSEWHERE.includes(tag));

/** A tag that asks inside a form, named `newsletter`, after a second form control of the page. */
export const asking = (tag: string): unknown =>
  html`<input name="email" value="ada@example.org" aria-label="E-mail" />${ASKING[tag]}`;
