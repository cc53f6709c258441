/** Two visits of one person, each with a yes and a no: nothing ties the one to the other. */
import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { ConsentCheckbox } from '../../src/index.js';
import { eventually, inputOf } from '../elements/page.js';
import { check } from '../vectors/plain-check.js';

interface Visit {
  frame: HTMLIFrameElement;
  form: HTMLFormElement;
  box: ConsentCheckbox;
}

async function visit(): Promise<Visit> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { width: '600', height: '300', src: '/test/vectors/page.html' });
  document.body.append(frame);
  const page = await eventually(() => {
    const found = frame.contentDocument?.querySelector('consent-checkbox');
    return found?.shadowRoot?.querySelector('input')?.disabled === false && found;
  }, 'the box of the page');
  return { frame, form: page.form!, box: page };
}

/** What the form would carry, read in the page's own realm. */
const carried = ({ frame, form }: Visit, name: string): string | null =>
  new (frame.contentWindow as unknown as typeof globalThis).FormData(form).get(name) as
    string | null;

async function clickBox({ frame, box }: Visit): Promise<void> {
  frame.scrollIntoView();
  const [outer, inner] = [frame.getBoundingClientRect(), inputOf(box).getBoundingClientRect()];
  const x = outer.x + frame.clientLeft + inner.x + inner.width / 2;
  const y = outer.y + frame.clientTop + inner.y + inner.height / 2;
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

/** A yes that the page takes, and then a no: both records. */
async function answerTwice(page: Visit) {
  await clickBox(page);
  const yes = await eventually(() => carried(page, 'lettre'), 'the yes');
  const { Event } = page.frame.contentWindow as unknown as typeof globalThis;
  page.form.dispatchEvent(new Event('consent-commit'));
  page.box.withdraw();
  const no = await eventually(() => carried(page, 'lettre:record'), 'the no');
  return [await check(yes), await check(no)] as const;
}

describe('two visits', () => {
  let visits: Visit[] = [];
  afterEach(async () => {
    visits.forEach(({ frame }) => frame.remove());
    await resetMouse();
  });

  it('leave records of a yes and a no that tell of nobody (RC-08, RC-09, RC-11)', async () => {
    const before = { ...localStorage };
    visits = [await visit(), await visit()];
    const [[firstYes, firstNo], [, secondNo]] = [
      await answerTwice(visits[0]!),
      await answerTwice(visits[1]!),
    ];
    const { payload: yes } = firstYes;
    const [one, other] = [firstNo.payload, secondNo.payload];
    expect([one, other].map(({ decisions }) => decisions[0]!.state)).to.deep.equal([
      'withdrawn',
      'withdrawn',
    ]);
    expect(Object.keys(one).sort()).to.include.members(Object.keys(yes).sort());

    // What differs is made anew by each document and each act; what is the same is the page's.
    for (const member of ['x', 'y']) {
      expect(firstNo.header.jwk[member]).not.to.equal(secondNo.header.jwk[member]);
    }
    expect(one.jti.slice(-12)).not.to.equal(other.jti.slice(-12));
    const common = ({ jti: _jti, iat: _iat, ...rest }: typeof one) => rest;
    expect(common(one)).to.deep.equal(common(other));
    expect(one.subject).to.deep.equal({ idType: 'form', capacity: 'consumer' });
    expect({ ...localStorage }).to.deep.equal(before);
  });
});
