/**
 * One answer for every device of an account. A device is what a browser keeps: here it is put away
 * and taken out again, and the endpoint is the same for all of them.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { eventually, makeEndpoint, press, type Endpoint } from '../page.js';
import { answer, button, choose, drawn, find, forgetAnswer, isOpen, makeBanner } from './page.js';

const OURS = /^eu-consent/;
const NEWS = 'The choice of your account holds on this device too.';
const REACH = 'Your choice holds on every device where you are signed in.';

const jar = (): string[] => document.cookie.split('; ').filter((pair) => OURS.test(pair));

/** Takes everything of ours out of the browser; what is returned puts it back. */
function leaveDevice(): () => void {
  const cookies = jar();
  for (const pair of cookies)
    document.cookie = `${pair.slice(0, pair.indexOf('='))}=; Path=/; Max-Age=0`;
  return () => cookies.forEach((pair) => (document.cookie = `${pair}; Path=/`));
}

/** The name in the address of the endpoint is the account that is signed in there. */
const accountAt = ({ url }: Endpoint): string => url.split('/').pop()!;

const said = async ({ url }: Endpoint): Promise<string> => (await fetch(`${url}/choice`)).text();

describe('a banner of somebody who is signed in', () => {
  let endpoint: Endpoint;
  let account: string;

  /** A page as the site's server sends it now, opened by the person. */
  const openPage = async (given?: string) => {
    const choice = given ?? (await said(endpoint));
    return makeBanner({ endpoint, attributes: { account, 'account-choice': choice } });
  };
  const close = (banner: Element) => banner.parentElement!.remove();
  const gone = (banner: Awaited<ReturnType<typeof openPage>>) =>
    eventually(() => !isOpen(banner), 'the answer');

  beforeEach(() => {
    leaveDevice();
    endpoint = makeEndpoint();
    account = accountAt(endpoint);
  });
  afterEach(() => {
    leaveDevice();
    forgetAnswer();
  });

  it('says on its first layer how far an answer reaches, and so does the record (CK-21, RC-03)', async () => {
    const banner = await openPage();
    expect(find(banner, '.notice').innerText).to.contain(REACH);
    await choose(banner, 'give');
    const [row] = await endpoint.holds(1);
    expect(row!.payload.notice.text).to.contain(REACH);
    expect(row!.payload.subject).to.deep.equal({
      idType: 'account',
      id: account,
      capacity: 'consumer',
    });
  });

  it('says so to whoever signs in while the page is open, before it takes anything (CK-21)', async () => {
    const banner = await makeBanner({ endpoint });
    banner.setAttribute('account', account);
    await eventually(() => find(banner, '#panel').innerText.includes(REACH), 'the sentence');
    await choose(banner, 'give');
    const [row] = await endpoint.holds(1);
    expect(row!.payload.notice.text).to.contain(REACH);
    expect(row!.payload.subject.id).to.equal(account);
  });

  it('says nothing of it to whoever is not signed in (CK-21)', async () => {
    const banner = await makeBanner({ endpoint });
    expect(find(banner, '#panel').innerText).not.to.contain(REACH);
    await choose(banner, 'give');
    const [row] = await endpoint.holds(1);
    expect(row!.payload.subject.idType).to.equal('none');
    expect(await said(endpoint)).to.equal('');
  });

  for (const [act, state] of [
    ['give', 'yes'],
    ['refuse', 'no'],
  ] as const)
    it(`is answered on another device too by ${state}, and says so until it is noted (CK-21)`, async () => {
      const first = await openPage();
      await choose(first, act);
      await endpoint.holds(1);
      await gone(first);
      expect(find(first, '#told').innerText).not.to.contain(NEWS);
      close(first);

      leaveDevice();
      for (const visit of [1, 2]) {
        const page = await openPage();
        expect(isOpen(page), `visit ${visit}`).to.equal(false);
        expect(find(page, '#told').innerText).to.contain(NEWS);
        expect(jar(), 'before any act').to.deep.equal([]);
        if (visit === 2) await choose(page, 'seen');
        expect(find(page, '#told').innerText.includes(NEWS)).to.equal(visit === 1);
        close(page);
      }
      const noted = await openPage();
      expect(find(noted, '#told').innerText).not.to.contain(NEWS);
    });

  it('opens gates by the yes of another device, and shuts them by its withdrawal (CK-21, ALL-15, CK-11)', async () => {
    const gate = () =>
      fixture<HTMLElement>(html`
        <img alt="" data-consent-purpose="analytics" data-src="/gates/account/a.gif" />
      `);
    const phone = await openPage();
    await choose(phone, 'give');
    await endpoint.holds(1);
    await gone(phone);
    close(phone);

    const takePhone = leaveDevice();
    const opened = await gate();
    const laptop = await openPage();
    await eventually(() => opened.hasAttribute('src'), 'the image');
    await press(find(laptop, '[data-act=reopen]'));
    await drawn(laptop);
    await choose(laptop, 'refuse');
    const [last] = await endpoint.holds(2);
    expect(last!.payload.decisions.map(({ state }) => state)).to.deep.equal([
      'withdrawn',
      'withdrawn',
    ]);
    close(laptop);

    leaveDevice();
    takePhone();
    const shut = await gate();
    const again = await openPage();
    expect(isOpen(again)).to.equal(false);
    expect(find(again, '#told').innerText).to.contain(NEWS);
    expect(shut.hasAttribute('src')).to.equal(false);
  });

  it('leaves the answer of the device itself alone, and is left alone by it (CK-21)', async () => {
    const signedOut = await makeBanner({ endpoint });
    await choose(signedOut, 'refuse');
    close(signedOut);
    const [own] = jar();

    const signedIn = await openPage();
    expect(isOpen(signedIn), 'the no of the device is not the account’s').to.equal(true);
    await choose(signedIn, 'give');
    await endpoint.holds(2);
    await gone(signedIn);
    expect(jar()).to.include(own);
    expect(answer()).to.deep.equal({ yes: [], no: ['ads', 'analytics'] });
    for (const pair of jar()) expect(pair).not.to.contain(account);
    close(signedIn);

    const out = await makeBanner({ endpoint });
    expect(isOpen(out)).to.equal(false);
    await press(button(out, 'reopen'));
    await drawn(out);
    expect(find(out, '#panel').innerText).to.contain('You refused this before.');
  });

  it('takes nothing over from who was signed in before (CK-21)', async () => {
    const ada = await openPage();
    await choose(ada, 'give');
    await endpoint.holds(1);
    await gone(ada);
    close(ada);
    endpoint = makeEndpoint();
    account = accountAt(endpoint);
    const bob = await openPage();
    expect(isOpen(bob)).to.equal(true);
    expect(find(bob, '#panel').innerText).not.to.contain('before');
  });

  it('lets a no act on the next page before the account knows of it (CK-21, ALL-16)', async () => {
    const page = await openPage();
    await choose(page, 'give');
    await endpoint.holds(1);
    await gone(page);
    const yes = await said(endpoint);
    await endpoint.fail({ status: 503 }, { status: 503 });
    await press(button(page, 'reopen'));
    await drawn(page);
    await choose(page, 'refuse');
    close(page);
    const image = await fixture<HTMLElement>(html`
      <img alt="" data-consent-purpose="analytics" data-src="/gates/account/b.gif" />
    `);
    const next = await openPage(yes);
    expect(isOpen(next)).to.equal(false);
    expect(image.hasAttribute('src')).to.equal(false);
    const [last] = await endpoint.holds(2);
    expect(last!.payload.decisions[0]!.state).to.equal('withdrawn');
  });

  it('hears a refusal by script before all of it was fetched, and keeps it for the account (ALL-16, CK-21)', async () => {
    const banner = await openPage();
    const copy = banner.cloneNode(true) as typeof banner;
    banner.replaceWith(copy);
    copy.refuse();
    const [row] = await endpoint.holds(1);
    expect(row!.payload.subject.id).to.equal(account);
    expect(answer(), 'of the device').to.deep.equal({ yes: [], no: [] });
  });

  it('gives no yes in the name of an account that is not signed in (CK-21, ALL-03)', async () => {
    const victim = makeEndpoint();
    account = accountAt(victim);
    const banner = await openPage();
    await choose(banner, 'give');
    await endpoint.holds(1);
    expect(await said(victim)).to.equal('');
  });

  it('has nothing that axe would complain of, asked and told (AC-01)', async () => {
    const asked = await openPage();
    await expect(asked).to.be.accessible();
    await choose(asked, 'refuse');
    await endpoint.holds(1);
    close(asked);
    leaveDevice();
    await expect(await openPage()).to.be.accessible();
  });
});
