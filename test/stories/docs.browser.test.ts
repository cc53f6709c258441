/** Every page of documentation is there, and axe finds nothing on it. */
import { expect } from '@open-wc/testing';
import { entries, pause, visit, violationsOn } from './storybook.js';

for (const page of entries.filter(({ type }) => type === 'docs')) {
  it(`${page.title} / ${page.name} (AC-01)`, async function () {
    this.timeout(120_000);
    await visit(page, {}, async (opened) => {
      expect(opened.event, opened.report.message).to.equal('docsRendered');
      // What stands among the text is drawn after it.
      await pause(500);
      expect(await violationsOn(opened)).to.deep.equal([]);
    });
  });
}
