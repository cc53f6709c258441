/** The token leaves the address before anybody can read it there, and stays for a reload. */
import { expect, fixture, html } from '@open-wc/testing';
import { personOf } from '../../../src/elements/internal/person.js';
import { eventually } from '../page.js';

const HERE = location.href;
const TOKEN = `${'A1_-'.repeat(5)}x.${'b2'.repeat(43)}`;

/** Opens an address of this page, as a link of a mail does, and asks who answers there. */
function open(address: string, state: unknown = null): ReturnType<typeof personOf> {
  history.replaceState(state, '', address);
  return personOf(document.body);
}

const address = (): string => location.pathname + location.search + location.hash;

/** What names nobody takes the place of an earlier token. */
const forgetToken = () => open('?token=');

describe('the person whom a link names', () => {
  // WebKit lets a page change its address a hundred times in ten seconds.
  afterEach(() => open(`${HERE}${HERE.includes('?') ? '&' : '?'}token=`));

  for (const [link, left] of Object.entries({
    [`/stop?token=${TOKEN}`]: '/stop',
    [`/stop?token=${TOKEN}#stop`]: '/stop#stop',
    [`/stop?a=b%20c&token=${TOKEN}&d=e+f`]: '/stop?a=b%20c&d=e+f',
    [`/stop?token=${TOKEN}&d=e`]: '/stop?d=e',
    [`/stop#token=${TOKEN}`]: '/stop',
    [`/stop?a=b#stop&token=${TOKEN}`]: '/stop?a=b#stop',
    [`/stop#token=${TOKEN}&stop`]: '/stop#stop',
    [`/stop?token=${TOKEN}#token=another`]: '/stop',
    [`/stop?token=${TOKEN.replace('.', '%2E')}`]: '/stop',
  })) {
    it(`is taken out of ${link.replaceAll(TOKEN, '…')} (UA-04, ALL-20)`, () => {
      expect(open(link)).to.deep.equal({ idType: 'token', id: TOKEN });
      expect(address()).to.equal(left);
    });
  }

  for (const mangled of ['', '%', 'two words', 'x'.repeat(201), '<b>', '%E0%A4%A']) {
    it(`is nobody for «${mangled.slice(0, 12)}», which leaves the address too (UA-04)`, () => {
      expect(open(`/stop?token=${mangled}`)).to.equal(undefined);
      expect(address()).to.equal('/stop');
    });
  }

  it('stays for a reload, and nowhere else (UA-04, ALL-20)', () => {
    const state = { page: 3 };
    open(`/stop?token=${TOKEN}`, state);
    expect(history.state).to.deep.equal({ page: 3, 'ouinon-token': TOKEN });
    for (const store of [localStorage, sessionStorage])
      expect(JSON.stringify(store)).not.to.contain(TOKEN);
    expect(document.cookie).not.to.contain(TOKEN);
    forgetToken();
    // The browser gives a reloaded page the state that its entry had.
    expect(open('/stop', { 'ouinon-token': TOKEN })).to.deep.equal({ idType: 'token', id: TOKEN });
  });

  it('leaves a state of the page’s own as it is', () => {
    open(`/stop?token=${TOKEN}`, 'page 3');
    expect(history.state).to.equal('page 3');
    expect(personOf(document.body)?.id).to.equal(TOKEN);
  });

  it('counts where the address may not be changed (UA-02)', () => {
    const real = history.replaceState;
    history.replaceState(null, '', `/stop?token=${TOKEN}`);
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    expect(personOf(document.body)?.id).to.equal(TOKEN);
    history.replaceState = real;
    expect(personOf(document.body)?.id).to.equal(TOKEN);
    expect(address()).to.equal('/stop');
  });

  it('gives way to the next link that is opened (UA-04)', () => {
    open(`/stop?token=${TOKEN}`);
    expect(open('/stop#stop&token=other')?.id).to.equal('other');
  });

  it('tells no other site where a link was followed from (UA-04)', async () => {
    open(`/stop?token=${TOKEN}`);
    open(`/stop?token=${TOKEN}`);
    const metas = document.querySelectorAll('meta[name=referrer]');
    expect([...metas].map((meta) => meta.getAttribute('content'))).to.deep.equal(['no-referrer']);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/test/elements/"></iframe>`);
    await eventually(
      () =>
        frame.contentDocument?.URL.endsWith('/') && frame.contentDocument.readyState === 'complete',
      'the frame',
    );
    expect(frame.contentDocument!.referrer).to.equal('');
  });

  it('may be an account that is signed in; a token of a link comes first', async () => {
    const page = await fixture(html`<div account=" ada-7 "><p></p></div>`);
    expect(personOf(page.firstElementChild!)).to.deep.equal({ idType: 'account', id: 'ada-7' });
    history.replaceState(null, '', `/stop?token=${TOKEN}`);
    expect(personOf(page.firstElementChild!)?.idType).to.equal('token');
  });
});
