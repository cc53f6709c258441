/**
 * Every story renders, its elements are defined, its play function comes to its end, and axe finds
 * nothing. Together they show all that the package has: every attribute, state and misuse.
 */
import { expect } from '@open-wc/testing';
import { MEND } from '../../src/domain/mend.js';
import { everything, stories, visit } from './storybook.js';

interface Declaration {
  tagName?: string;
  attributes?: { name: string }[];
  cssStates?: { name: string }[];
}

const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
  modules: { declarations?: Declaration[] }[];
};
const declared = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** What stood on the screen in some story, such as `cookie-banner:state(open)`. */
const seen = new Set<string>();

/** As a selector would find it. */
const ofElement = (tag: string, { attributes = [], cssStates = [] }: Declaration) => [
  tag,
  ...attributes.map(({ name }) => `${tag}[${name}]`),
  ...cssStates.map(({ name }) => `${tag}:state(${name})`),
];

/** An attribute may stand on the element or, where it is inherited, around it. */
const isThere = (element: Element, selector: string): boolean => {
  const name = /\[(.+)\]/.exec(selector)?.[1];
  return name ? !!element.closest(`[${name}]`) : element.matches(selector);
};

function note(document: Document): void {
  for (const element of everything(document)) {
    const declaration = declared.find(({ tagName }) => tagName === element.localName);
    for (const selector of declaration ? ofElement(element.localName, declaration) : [])
      if (isThere(element, selector)) seen.add(selector);
    if (element.id !== 'problem') continue;
    for (const code of Object.keys(MEND))
      if (new RegExp(`(^|\\s)${code}[:.]`).test(element.textContent)) seen.add(code);
  }
}

for (const story of stories) {
  it(`${story.title} / ${story.name}`, async function () {
    this.timeout(60_000);
    await visit(story, {}, ({ document, event, report }) => {
      const { message, status, reporters = [] } = report;
      expect(event, message).to.equal('storyFinished');
      const undefinedTags = document.querySelectorAll(':not(:defined)');
      expect(Array.from(undefinedTags, ({ localName }) => localName)).to.deep.equal([]);
      const violations = reporters.flatMap(({ result }) => result?.violations ?? []);
      expect(violations.map((violation) => violation.id)).to.deep.equal([]);
      expect(status).to.equal('success');
      note(document);
    });
  });
}

describe('the stories together', () => {
  it('show every element, attribute and state', () => {
    const all = declared.flatMap((it) => ofElement(it.tagName!, it));
    expect(all.filter((selector) => !seen.has(selector))).to.deep.equal([
      // No script can say yes, and so no story can.
      'consent-checkbox:state(yes)',
    ]);
  });

  it('show every misuse that an element can tell on the page', () => {
    const elsewhere = new Set<string>(NOT_ON_A_PAGE);
    const missing = Object.keys(MEND).filter((code) => !seen.has(code) && !elsewhere.has(code));
    expect(missing).to.deep.equal([]);
    expect(NOT_ON_A_PAGE.filter((code) => seen.has(code))).to.deep.equal([]);
  });
});

/** Why no story can show it. */
const NOT_ON_A_PAGE = [
  // Said to the developer in the console: the element goes on as if it were not there.
  ...[
    'checked',
    'required',
    'name-taken',
    'two-banners',
    'no-language',
    'not-in-content',
    'edited',
  ],
  // Found by `ouinon check` alone.
  ...['bad-config', 'no-list', 'dead-link'],
  // Found at a person's act, which no script can do.
  ...['untrusted-act', 'signing-failed', 'same-words', 'too-long'],
  // A state of the browser or of the network.
  ...['insecure-context', 'not-loaded'],
  // Of records, which the endpoint refuses.
  ...['state-not-here', 'no-end', 'end-too-late'],
];
