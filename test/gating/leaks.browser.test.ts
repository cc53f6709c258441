/** The developer is told what reaches a gated origin anyway, and which gate nobody can open. */
import { expect } from '@open-wc/testing';
import { aMoment, eventually, inline, leaveSites, makeSite, type Site } from './site.js';

afterEach(leaveSites);

const THERE = 'http://third.example:9';
const ELSEWHERE = 'http://other.example:9';

/** What the console of the page was told. */
function warnings(site: Site): string[] {
  const told: string[] = [];
  const page = site.window as unknown as { console: Console };
  page.console.warn = (words: string) => told.push(words);
  return told;
}

const gates = `
  <script type="text/plain" data-consent-purpose="analytics" src="${THERE}/count.js"></script>
  <iframe data-consent-purpose="video" data-src="${THERE}/film"></iframe>`;

describe('a page that reaches a gated origin before the answer', () => {
  const LEAKS: Record<string, { head?: string; body?: string }> = {
    'link rel=preconnect': { head: `<link rel="preconnect" href="${THERE}">` },
    'link rel=dns-prefetch': { head: `<link rel="dns-prefetch" href="${THERE}">` },
    'link rel=preload': { head: `<link rel="preload" as="script" href="${THERE}/count.js">` },
    'link rel=modulepreload': { head: `<link rel="modulepreload" href="${THERE}/count.js">` },
    'link rel=prefetch': { head: `<link rel="prefetch" href="${THERE}/count.js">` },
    'img reaches': { body: `<img src="${THERE}/pixel.gif" alt="">` },
    iframe: { body: `<iframe src="${THERE}/film"></iframe>` },
    script: { body: `<script async src="${THERE}/other.js"></script>` },
    'video poster': { body: `<video poster="${THERE}/first.jpg"></video>` },
    'object data': { body: `<object data="${THERE}/film.svg"></object>` },
    'input image': { body: `<input type="image" src="${THERE}/go.gif" alt="Go">` },
    'p style': { body: `<p style="background: url(&quot;${THERE}/paper.png&quot;)">Words</p>` },
    'style sheet': { head: `<style>p { background: url(${THERE}/paper.png) }</style>` },
  };
  for (const [name, { head = '', body = '' }] of Object.entries(LEAKS)) {
    it(`is told of ${name} (CK-19)`, async () => {
      const site = await makeSite({ head, body: gates + body });
      const told = warnings(site);
      site.window.explainGates(['analytics', 'video']);
      site.window.explainGates(['analytics', 'video']);
      expect(told.length).to.equal(1);
      expect(told[0])
        .to.include(name.split(/ (?!rel|sheet)/)[0]!)
        .and.to.include(THERE);
    });
  }

  it('hears nothing of what no gate keeps shut', async () => {
    const site = await makeSite({
      head: `<link rel="preconnect" href="${ELSEWHERE}"><style>p { background: url("${ELSEWHERE}/a") }</style>`,
      body: `${gates}<img src="${ELSEWHERE}/logo.gif" alt=""><a href="${THERE}">a link</a>`,
    });
    const told = warnings(site);
    site.window.explainGates(['analytics', 'video']);
    expect(told).to.deep.equal([]);
  });
});

describe('a purpose that the banner does not declare', () => {
  it('is named once, and its gates stay shut', async () => {
    const site = await makeSite(
      `<script type="text/plain" data-consent-purpose="analitics">(window.ran ??= []).push('typo')</script>
       <script type="text/plain" data-consent-purpose="analytics">(window.ran ??= []).push('known')</script>`,
    );
    const told = warnings(site);
    site.window.explainGates(['analytics']);
    site.window.openGates(['analytics']);
    await site.ran(1);
    await aMoment();
    expect(site.window.ran).to.deep.equal(['known']);
    expect(told.length).to.equal(1);
    expect(told[0]).to.include('«analitics»');
  });

  it('is named of a gate that comes later too', async () => {
    const site = await makeSite('');
    const told = warnings(site);
    site.window.explainGates(['analytics']);
    const frame = site.document.createElement('iframe');
    frame.dataset.consentPurpose = 'vidoe';
    site.document.body.append(frame);
    await eventually(() => told.length > 0, 'the word');
    expect(told[0]).to.include('«vidoe»');
  });
});

describe('a script that was put in as text', () => {
  it('is named once, for it never runs, and no other is', async function () {
    // Firefox does not tell them apart.
    if (navigator.userAgent.includes('Firefox')) this.skip();
    const site = await makeSite(inline('read'));
    const told = warnings(site);
    site.window.explainGates(['analytics']);
    const made = site.document.createElement('script');
    Object.assign(made, { type: 'text/plain', textContent: '' }).dataset.consentPurpose =
      'analytics';
    const box = site.document.createElement('div');
    box.innerHTML = inline('dead');
    site.document.body.append(made, box);
    await eventually(() => told.length > 0, 'the word');
    site.window.explainGates(['analytics']);
    expect(told).to.deep.equal(['[ouinon] a script put in as text never runs']);
  });
});
