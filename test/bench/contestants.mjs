// Who is measured, how each is put on the page, and what a visitor presses.
import { ACCEPT, CUSTOMISE, PRIVACY, PURPOSES, REFUSE, SAVE, TEXT, TITLE } from './words.js';

/** The file a site puts on its page for our banner, below the top folder. */
const OURS = 'dist/cdn/cookie-banner.js';

const GRANTED = 'bench.granted()';

const gated = (attributes) => `<script type="text/plain" ${attributes}>${GRANTED}</script>`;

const floorBanner = `<section id="banner" aria-label="${TITLE}" hidden>
  <h2>${TITLE}</h2>
  <p>${TEXT}</p>
  ${PURPOSES.map(
    ({ id, title, text }) =>
      `<p><label><input type="checkbox" value="${id}" /> <strong>${title}</strong></label> ${text}</p>`,
  ).join('\n  ')}
  <button id="refuse">${REFUSE}</button>
  <button id="accept">${ACCEPT}</button>
  <button id="save">${SAVE}</button>
</section>`;

const ourBanner = `<cookie-banner notice-version="2026-11" withdraw-href="/preferences">
  <span slot="title">${TITLE}</span>
  ${PURPOSES.map(
    ({ id, title, text }) =>
      `<consent-purpose purpose="${id}"><strong slot="title">${title}</strong> ${text}</consent-purpose>`,
  ).join('\n  ')}
</cookie-banner>`;

const ourConfig = {
  endpoint: '/consent',
  jurisdiction: 'FR',
  controller: { name: 'Librairie Martin', country: 'FR' },
  privacyHref: PRIVACY,
  retention: { period: 'P6M', from: 'decision' },
};

/**
 * @typedef {object} Contestant
 * @property {string} name
 * @property {boolean} [floor] measured to know what nothing at all would cost
 * @property {string} [peer] the npm package, whose version the report names
 * @property {string[]} accept selectors, each inside the shadow root of the one before
 * @property {string} [entry] a file of `contestants/`, bundled with what it imports
 * @property {string[]} [joined] published files put before the bundle, which is then a classic script
 * @property {string[]} [styles] published style sheets, joined
 * @property {Record<string, string>} [define]
 * @property {string} [head]
 * @property {string} [body]
 */

const tarteaucitron = { peer: 'tarteaucitronjs', entry: 'tarteaucitron.js' };

/** @type {Contestant[]} */
export const CONTESTANTS = [
  { name: 'bare page', floor: true, accept: ['h1'] },
  {
    name: 'static HTML',
    floor: true,
    accept: ['#accept'],
    entry: 'static-html.js',
    body: floorBanner,
  },
  {
    name: 'one LitElement',
    floor: true,
    accept: ['lit-banner', '#accept'],
    entry: 'lit-element.js',
    body: '<lit-banner></lit-banner>',
  },
  {
    name: 'ouinon',
    accept: ['cookie-banner', '[data-act=give]'],
    head: `<style>@media (scripting: enabled) { cookie-banner:not(:defined) { float: left; inline-size: 100%; overflow: hidden; animation: wait-for-banner 5s } } @keyframes wait-for-banner { from, to { max-block-size: 0 } }</style>
    <script type="application/json" data-consent-config>${JSON.stringify(ourConfig)}</script>
    <script type="module" src="/${OURS}"></script>`,
    body: ourBanner + gated('data-consent-purpose="analytics"'),
  },
  {
    name: 'vanilla-cookieconsent',
    peer: 'vanilla-cookieconsent',
    accept: ['#cc-main .cm [data-role=all]'],
    entry: 'vanilla-cookieconsent.js',
    body: gated('data-category="analytics"'),
  },
  {
    name: 'orejime',
    peer: 'orejime',
    accept: ['.orejime-Banner-saveButton'],
    entry: 'orejime.js',
    body: `<template data-purpose="analytics"><script>${GRANTED}</script></template>`,
  },
  {
    name: 'cookie-though',
    peer: 'cookie-though',
    accept: ['.cookie-though', '.ct-acceptance .ct-button:last-child'],
    entry: 'cookie-though.js',
  },
  {
    name: 'klaro',
    peer: 'klaro',
    accept: ['.klaro .cm-btn-success'],
    entry: 'klaro.js',
    body: gated('data-type="application/javascript" data-name="analytics"'),
  },
  {
    ...tarteaucitron,
    name: 'tarteaucitron, as documented',
    accept: ['#tarteaucitronPersonalize2'],
    define: { ONE_BUNDLE: 'false' },
    head: '<script defer src="/test/bench/node_modules/tarteaucitronjs/tarteaucitron.min.js"></script>',
  },
  {
    ...tarteaucitron,
    name: 'tarteaucitron, in one file',
    accept: ['#tarteaucitronPersonalize2'],
    define: { ONE_BUNDLE: 'true' },
    joined: ['tarteaucitron.min.js', 'lang/tarteaucitron.en.min.js'],
    styles: ['css/tarteaucitron.min.css'],
  },
  {
    name: 'porsche',
    peer: '@porscheofficial/cookie-consent-banner',
    accept: ['cookie-consent-banner', '[part=button-accept-all]'],
    entry: 'porsche.js',
    body: `<cookie-consent-banner
      headline="${TITLE}"
      btn-label-accept-and-continue="${ACCEPT}"
      btn-label-only-essential-and-continue="${REFUSE}"
      btn-label-persist-selection-and-continue="${SAVE}"
      btn-label-select-all-and-continue="${ACCEPT}"
      content-settings-description="${CUSTOMISE}"
      >${TEXT}</cookie-consent-banner>`,
  },
  {
    name: 'c15t, interface by hand',
    peer: 'c15t',
    accept: ['#accept'],
    entry: 'c15t.js',
    body: floorBanner,
  },
  {
    name: 'c15t, React',
    peer: '@c15t/react',
    accept: ['[data-testid=consent-banner-accept-button]'],
    entry: 'c15t-react.js',
  },
];
