/** A page whose content came through a filter, and what its console says of it. */
import { fixture, html } from '@open-wc/testing';
import '../../src/cookie-banner.js';
import '../../src/index.js';
import { upgradeMarkers } from '../../src/markers.js';
import '../../src/preference-grid.js';
import '../../src/unsubscribe-all.js';
import { type Endpoint, eventually, makeForm } from '../elements/page.js';

export { forgetAnswer } from '../elements/banner/page.js';

upgradeMarkers();

/** Markup as a parser reads it. No script in it runs. */
export const parse = (markup: string): Node[] => [
  ...new DOMParser().parseFromString(markup, 'text/html').body.childNodes,
];

/** What `npm run fixtures:cms` wrote of a post. */
export async function filtered(filter: string, post: string): Promise<string> {
  const response = await fetch(`/test/cms/filtered/${filter}/${post}.html`);
  if (!response.ok) throw new Error(`There is no ${filter} of ${post}`);
  return response.text();
}

/** The post as it was written. */
export const written = async (post: string): Promise<string> =>
  (await fetch(`/test/cms/posts/${post}.html`)).text();

/** The post in a form of the site, which alone says who asks and where answers go. */
export async function show(markup: string, endpoint?: Endpoint): Promise<HTMLFormElement> {
  const form = await makeForm(endpoint, html`<article lang="en"></article>`);
  form.querySelector('article')!.append(...parse(markup));
  const left = () => [...form.querySelectorAll<HTMLElement>(KNOWN)];
  await eventually(() => left().every((marker) => marker.isContentEditable), 'the upgrade');
  return form;
}

const KNOWN = ['consent-checkbox', 'cookie-banner', 'preference-grid', 'unsubscribe-all']
  .map((name) => `div[data-consent-element=${name}]`)
  .join();

/** The content of a page without any script of ours. */
export async function showPlain(markup: string): Promise<HTMLElement> {
  const holder = await fixture<HTMLElement>(html`<article lang="en"></article>`);
  holder.append(...parse(markup));
  return holder;
}

/** What the console warns of, from now to the end of the suite. */
export function listen(): string[] {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(String(words[0]));
  after(() => (console.warn = warn));
  return said;
}

/** What a content may not say, as the console named it since the last call. */
export const named = (said: string[]): string[] =>
  said
    .splice(0)
    .flatMap((words) => /not-in-content: (.+?): Say it/.exec(words)?.[1] ?? [])
    .map((words) => words.trim());
