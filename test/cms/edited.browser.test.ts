/** In an editor nothing is answered: our elements show their words, and markers stay what they are. */
import { expect } from '@open-wc/testing';
import type { ConsentCheckbox } from '../../src/index.js';
import { sendMouse } from '@web/test-runner-commands';
import { boxes, eventually, makeEndpoint, submit, tick } from '../elements/page.js';
import { forgetAnswer, listen, parse, showPlain, written } from './page.js';

const said = listen();
beforeEach(forgetAnswer);

const SETTINGS =
  'controller="Librairie Martin" privacy-href="/privacy" withdraw-href="/preferences" retention="P3Y decision" jurisdiction="FR" account="reader-7"';

const BOX =
  '<consent-checkbox name="news" purpose="news" channel="email">I want news by e-mail.<p slot="description">Monthly.</p></consent-checkbox>';
const PURPOSE =
  '<consent-purpose purpose="ads" cookies="ad" channels="email"><b slot="title">Adverts.</b> What is new.</consent-purpose>';
const STOP = `<unsubscribe-all preferences-href="/preferences"><h2 slot="title">Stop</h2>
  <p>All of it.</p><ul slot="scope"><li>E-mail</li></ul><address slot="contact">1 rue Haute</address></unsubscribe-all>`;
const ELEMENTS: Record<string, string> = {
  'consent-checkbox': BOX,
  'cookie-banner': `<cookie-banner notice-version="1"><h2 slot="title">Your device</h2>${PURPOSE}</cookie-banner>`,
  'preference-grid': `<preference-grid>${STOP}${PURPOSE}</preference-grid>`,
  'unsubscribe-all': STOP,
};

/** A person's click, which waits for nothing to be drawn. */
async function click(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = target.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({ type: 'click', position });
}

interface Refusing extends HTMLElement {
  refuse?(): void;
  stop?(): void;
  withdraw?(): void;
}

/** Where people write: each holds the markup, and is taken away again. */
const EDITORS: Record<string, (markup: string) => Promise<HTMLElement>> = {
  'what is contenteditable': async (markup) => {
    const holder = await showPlain(`<div contenteditable ${SETTINGS}>${markup}</div>`);
    return holder.querySelector('div')!;
  },
  'an island of it': async (markup) => {
    const holder = await showPlain(
      `<div contenteditable="plaintext-only" ${SETTINGS}><div contenteditable="false">${markup}</div></div>`,
    );
    return holder.querySelector('div')!;
  },
  'a component in it': async (markup) => {
    const holder = await showPlain(`<div contenteditable ${SETTINGS}><article></article></div>`);
    const root = holder.querySelector('article')!.attachShadow({ mode: 'open' });
    const inside = document.createElement('div');
    inside.append(...parse(markup));
    root.append(inside);
    return inside;
  },
  'WordPress’ own': async (markup) => {
    const holder = await showPlain(
      `<div class="editor-styles-wrapper" ${SETTINGS}>${markup}</div>`,
    );
    return holder.querySelector('div')!;
  },
};

/** In the roots of its elements too. */
const controlsIn = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('input, button') ? [element] : []),
    ...(element.shadowRoot ? controlsIn(element.shadowRoot) : []),
  ]);

const areShown = (host: Element): boolean =>
  [...host.querySelectorAll('*')].every((element) => element.checkVisibility());

for (const [editor, open] of Object.entries(EDITORS)) {
  describe(`an element in ${editor}`, () => {
    for (const [tag, markup] of Object.entries(ELEMENTS)) {
      it(`shows its words and takes no answer: ${tag} (CM-04)`, async () => {
        const endpoint = makeEndpoint();
        const cookies = document.cookie;
        const holder = await open(markup);
        holder.setAttribute('endpoint', endpoint.url);
        const element = holder.querySelector<Refusing>(tag)!;
        const records: Event[] = [];
        document.addEventListener('consent-record', (event) => records.push(event), { once: true });
        await eventually(() => element.shadowRoot!.querySelector('slot'), 'the words');
        await new Promise((done) => setTimeout(done, 100));
        expect(controlsIn(holder)).to.deep.equal([]);
        expect(areShown(element)).to.equal(true);
        await click(element);
        element.refuse?.();
        element.stop?.();
        element.withdraw?.();
        await new Promise((done) => setTimeout(done, 300));
        expect(await endpoint.log()).to.deep.equal([]);
        expect([records.length, document.cookie]).to.deep.equal([0, cookies]);
      });
    }

    it('is a marker still: what is written is kept as it is (CM-04)', async () => {
      const posts = await Promise.all(['newsletter', 'banner', 'preferences'].map(written));
      const holder = await open(posts.join(''));
      await new Promise((done) => setTimeout(done, 200));
      const expected = document.createElement('div');
      expected.append(...parse(posts.join('')));
      const inside = holder.querySelector('[contenteditable=false]') ?? holder;
      expect(inside.innerHTML).to.equal(expected.innerHTML);
    });
  });
}

describe('an element that is edited', () => {
  it('is named to whoever looks for the control, once for each element (CM-04)', () => {
    const told = said.filter((words) => words.includes('] edited'));
    expect(told).to.have.length(Object.keys(ELEMENTS).length);
  });
});

/** A document of its own, as an editor has it, with our script inside. */
async function openFrame(attributes: string, begin = ''): Promise<Document> {
  const [frame] = parse(`<iframe width="600" height="400" ${attributes}></iframe>`) as [
    HTMLIFrameElement,
  ];
  document.body.append(frame);
  after(() => frame.remove());
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><html lang="en"><body ${SETTINGS}>${Object.values(ELEMENTS).join('')}
    <div data-consent-element="consent-checkbox" data-purpose="p" data-channel="email">A marker.</div>
    <script type="module">
      ${begin}
      await Promise.all(['index', 'cookie-banner', 'preference-grid', 'unsubscribe-all'].map((name) => import('/src/' + name + '.ts')));
      (await import('/src/markers.ts')).upgradeMarkers();
      document.title = 'ready';
    </script>`);
  page.close();
  await eventually(() => page.title === 'ready', 'the frame');
  await new Promise((done) => setTimeout(done, 200));
  return page;
}

describe('a whole page', () => {
  const FRAMES = {
    'in design mode': ['', "document.designMode = 'on';"],
    'in the frame of WordPress’ editor': ['name="editor-canvas"', ''],
    'in its preview of HTML': ['class="components-sandbox"', ''],
  } as const;
  for (const [name, [attributes, begin]] of Object.entries(FRAMES)) {
    it(`${name} has no control, and its markers stay (CM-04)`, async () => {
      const page = await openFrame(attributes, begin);
      expect(controlsIn(page.body)).to.deep.equal([]);
      expect(page.querySelectorAll('div[data-consent-element]')).to.have.length(1);
    });
  }

  it('that is none of these asks', async () => {
    const page = await openFrame('');
    expect(controlsIn(page.body).length).to.be.greaterThan(4);
    expect(page.querySelectorAll('div[data-consent-element]')).to.have.length(0);
  });
});

describe('a page that is edited in its place', () => {
  it('takes no answer from then on, and answers again afterwards (CM-04)', async () => {
    const endpoint = makeEndpoint();
    const holder = await showPlain(
      `<form method="post" action="/nowhere" target="n" ${SETTINGS} endpoint="${endpoint.url}">
        ${BOX}<button>Send</button><iframe name="n" hidden></iframe></form>`,
    );
    const form = holder.querySelector('form')!;
    const [box] = boxes(form) as [ConsentCheckbox];
    const input = () => box.shadowRoot!.querySelector('input');
    await eventually(input, 'the box');
    form.setAttribute('contenteditable', '');
    await click(input()!);
    await click(form.querySelector('button')!);
    await new Promise((done) => setTimeout(done, 300));
    expect([box.checked, await endpoint.log()]).to.deep.equal([false, []]);
    form.removeAttribute('contenteditable');
    box.remove();
    form.prepend(box);
    await eventually(input, 'the box again');
    await tick(box);
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.payload.decisions[0]!.state).to.equal('given');
  });

  it('lets a form’s silence say nothing (CM-04)', async () => {
    const endpoint = makeEndpoint();
    const objection = `<consent-checkbox name="books" basis="soft-opt-in" purchase-context="order" similar-products="books"
      purpose="new-books" channel="email">I do not want e-mails about new books of Librairie Martin.</consent-checkbox>`;
    const holder = await showPlain(
      `<form method="post" action="/nowhere" target="n" ${SETTINGS} endpoint="${endpoint.url}">
        <div class="live">${objection}</div><button>Send</button><iframe name="n" hidden></iframe></form>`,
    );
    const form = holder.querySelector('form')!;
    await eventually(() => boxes(form)[0]!.shadowRoot!.querySelector('input'), 'the box');
    holder.querySelector('.live')!.className = 'editor-styles-wrapper';
    await click(form.querySelector('button')!);
    await new Promise((done) => setTimeout(done, 300));
    expect(await endpoint.log()).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});
