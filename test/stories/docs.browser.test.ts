/** Every page of documentation is there, and axe finds nothing on it. */
import { expect } from '@open-wc/testing';
import { entries, openSite, quiet, visit, violationsOn } from './storybook.js';

for (const page of entries.filter(({ type }) => type === 'docs')) {
  it(`${page.title} / ${page.name} (AC-01)`, async function () {
    this.timeout(120_000);
    await visit(page, {}, async (opened) => {
      expect(opened.event, opened.report.message).to.equal('docsRendered');
      await quiet(opened.document);
      expect(await violationsOn(opened)).to.deep.equal([]);
    });
  });
}

it('the frame around the pages begins with the front page (AC-01)', async function () {
  this.timeout(120_000);
  const frame = await openSite();
  try {
    const view = frame.contentWindow!;
    expect(new URLSearchParams(view.location.search).get('path')).to.equal(
      '/story/front-page--front-page',
    );
    expect(await violationsOn({ frame })).to.deep.equal([]);
  } finally {
    frame.remove();
  }
});

for (const { id, hasPanel } of [
  { id: 'front-page--front-page', hasPanel: false },
  { id: 'themes--themes', hasPanel: false },
  { id: 'rules--rules', hasPanel: false },
  { id: 'elements-consent-checkbox--opt-in', hasPanel: true },
])
  it(`${id} ${hasPanel ? 'has a panel below it' : 'has all the height, with no panel below it'}`, async function () {
    this.timeout(120_000);
    const frame = await openSite(`?path=/story/${id}`);
    try {
      const panel = frame.contentDocument!.querySelector('#storybook-panel-root');
      expect(panel !== null).to.equal(hasPanel);
    } finally {
      frame.remove();
    }
  });
