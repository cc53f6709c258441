/**
 * RC-04: a fixed page in a frame of its own, ticked by a real mouse. What the record then holds
 * is page.txt, which verify.py arrives at from the page's source, without any browser.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { check } from './plain-check.js';

const address = (name: string): URL => new URL(name, import.meta.url);
const textOf = async (name: string): Promise<string> => (await fetch(address(name))).text();

async function openPage(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  frame.height = '400';
  frame.src = address('page.html').href;
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** The box, once the element speaks the page's language. */
async function boxIn(page: Document): Promise<HTMLInputElement> {
  const find = () => page.querySelector('consent-checkbox')?.shadowRoot?.querySelector('input');
  await waitUntil(() => find()?.disabled === false, 'the box can be ticked', { timeout: 10_000 });
  return find()!;
}

async function clickIn(frame: HTMLIFrameElement, box: HTMLInputElement): Promise<void> {
  const [outer, inner] = [frame.getBoundingClientRect(), box.getBoundingClientRect()];
  const x = outer.x + frame.clientLeft + inner.x + inner.width / 2;
  const y = outer.y + frame.clientTop + inner.y + inner.height / 2;
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

describe('a fixed page', () => {
  let frame: HTMLIFrameElement;

  before(async () => (frame = await openPage()));
  after(async () => {
    frame.remove();
    await resetMouse();
  });

  it('is recorded in the very words that stand on it (RC-03, RC-04, ALL-11)', async () => {
    const page = frame.contentDocument!;
    await clickIn(frame, await boxIn(page));
    const form = page.querySelector('form')!;
    const submitted = () => new frame.contentWindow!.window.FormData(form).get('lettre');
    await waitUntil(submitted, 'the form holds the record', { timeout: 10_000 });
    const { payload } = await check(submitted() as string);
    const { digest } = JSON.parse(await textOf('page.json')) as { digest: string };
    expect(`${payload.notice.text}\n`).to.equal(await textOf('page.txt'));
    expect(payload.notice.digest).to.equal(digest);
    expect(payload.notice.lang).to.equal('fr');
    expect(payload.notice.rendering).to.equal(undefined);
    expect(payload.decisions.map(({ state }) => state)).to.deep.equal(['given']);
  });
});
