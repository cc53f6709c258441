/** The rules that ship for refusing tools, followed as the tools document them. */
import { expect } from '@open-wc/testing';

interface ConsentOMatic {
  ouinon: {
    detectors: { presentMatcher: Target[]; showingMatcher: Target[] }[];
    methods: { name: string; action: Target & { type: string } }[];
  };
}
interface Target {
  parent: { selector: string };
  target: { selector: string; displayFilter?: boolean };
}
interface Autoconsent {
  detectCmp: { exists: string }[];
  detectPopup: { visible: string[] }[];
  optIn: unknown[];
  optOut: { waitForThenClick: string[] }[];
}

const read = async <Rules>(name: string): Promise<Rules> =>
  (await (await fetch(`/src/refusal-rules/${name}.json`)).json()) as Rules;

/** A chain of selectors: the next one looks into the open shadow root of the one before. */
const find = (...[first, ...rest]: string[]): HTMLElement | null =>
  rest.reduce<HTMLElement | null>(
    (host, selector) => (host?.shadowRoot ?? host)?.querySelector<HTMLElement>(selector) ?? null,
    document.querySelector<HTMLElement>(first!),
  );

let pressed: string[];
let banner: HTMLElement;

/** What the rules may rely on: the name, the open root and the two buttons. */
beforeEach(() => {
  pressed = [];
  banner = document.createElement('cookie-banner');
  const root = banner.shadowRoot ?? banner.attachShadow({ mode: 'open' });
  for (const act of ['accept', 'refuse']) {
    const button = document.createElement('button');
    button.dataset['act'] = act;
    button.textContent = act;
    button.addEventListener('click', () => pressed.push(act));
    root.append(button);
  }
  document.body.append(banner);
});
afterEach(() => banner.remove());

describe('the rules for refusing tools', () => {
  it('lead autoconsent to the refusal, and to nothing else', async () => {
    const { detectCmp, detectPopup, optIn, optOut } = await read<Autoconsent>('autoconsent');
    expect(find(detectCmp[0]!.exists)).to.equal(banner);
    expect(find(...detectPopup[0]!.visible)!.offsetHeight).to.be.above(0);
    for (const { waitForThenClick } of optOut) find(...waitForThenClick)!.click();
    expect(optIn).to.deep.equal([]);
    expect(pressed).to.deep.equal(['refuse']);
  });

  it('lead Consent-O-Matic to the refusal, and to nothing else', async () => {
    const { ouinon } = await read<ConsentOMatic>('consent-o-matic');
    const [{ presentMatcher, showingMatcher } = { presentMatcher: [], showingMatcher: [] }] =
      ouinon.detectors;
    for (const { parent, target } of [...presentMatcher, ...showingMatcher]) {
      expect(find(parent.selector, target.selector)!.offsetHeight).to.be.above(0);
    }
    for (const { action } of ouinon.methods) {
      expect(action.type).to.equal('click');
      find(action.parent.selector, action.target.selector)!.click();
    }
    expect(pressed).to.deep.equal(['refuse']);
  });
});
