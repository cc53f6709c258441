/** The choice in its cookie, and what a purpose left behind. */
import { expect } from '@open-wc/testing';
import {
  DEVICE_CHOICE_COOKIE,
  MAX_AGE,
  type DeviceChoice,
} from '../../src/domain/device-choice.js';
import { readChoice, writeChoice } from '../../src/gating/choice-cookie.js';
import { removeLeftovers } from '../../src/gating/leftovers.js';
import { leaveSites, makeSite } from './site.js';

const AT = Date.parse('2026-11-22T10:00Z');

const choice = (purposes: Record<string, boolean>): DeviceChoice => ({
  version: '2026-11',
  date: '2026-11-22',
  purposes,
});

interface StoredCookie {
  name: string;
  value: string;
  expires?: number | null;
  sameSite?: string;
  path?: string;
  domain?: string | null;
}

/** Where the browser tells how it keeps a cookie. */
const store = (
  window as unknown as { cookieStore?: { get(name: string): Promise<StoredCookie | null> } }
).cookieStore;

const names = (): string[] =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0]!)
    .sort();

const set = (name: string, rest = '; Path=/'): void => {
  document.cookie = `${name}=1${rest}`;
};

function clear(): void {
  for (const name of names()) {
    for (const path of ['/', location.pathname, location.pathname.replace(/[^/]*$/, '')]) {
      document.cookie = `${name}=; Max-Age=0; Path=${path}`;
    }
  }
  localStorage.clear();
  sessionStorage.clear();
}

beforeEach(clear);
after(clear);

describe('the cookie of the choice', () => {
  it('is read back as it was written', () => {
    const written = choice({ analytics: true, ads: false, 'vidéo; = ,': true });
    writeChoice(written);
    expect(names()).to.deep.equal([DEVICE_CHOICE_COOKIE]);
    expect(readChoice(AT)).to.deep.equal(written);
  });

  it('holds a boolean per purpose, the version and the day, the same life for yes and no (CK-17)', async () => {
    const kept: (StoredCookie | null | undefined)[] = [];
    for (const answer of [true, false]) {
      clear();
      writeChoice(choice({ analytics: answer, ads: answer }));
      const word = answer ? 'yes' : 'no';
      expect(document.cookie).to.equal(
        `eu-consent=version=2026-11&${word}=ads&${word}=analytics&date=2026-11-22`,
      );
      kept.push(await store?.get(DEVICE_CHOICE_COOKIE));
    }
    const [yes, no] = kept;
    if (!yes || !no || yes.expires === undefined) return;
    for (const { expires, sameSite, path } of [yes, no]) {
      expect(sameSite).to.equal('lax');
      expect(path).to.equal('/');
      expect(Math.abs(expires! - Date.now() - MAX_AGE * 1000)).to.be.below(60_000);
    }
  });

  it('is one cookie, however often the answer changes', () => {
    writeChoice(choice({ ads: true }));
    writeChoice(choice({ ads: false }));
    expect(document.cookie.match(/eu-consent/g)!.length).to.equal(1);
    expect(readChoice(AT)!.purposes).to.deep.equal({ ads: false });
  });

  it('is no answer when it was tampered with, cut, or is over', () => {
    const whole = 'version=2026-11&yes=ads-measured&no=video&date=2026-11-22';
    document.cookie = `eu-consent=${whole}; Path=/`;
    expect(readChoice(AT)).not.to.equal(undefined);
    expect(readChoice(Date.parse('2027-06-01'))).to.equal(undefined);
    const bad = [
      '',
      'yes',
      whole.slice(0, -1),
      'version=2026-11&yes=ads',
      whole.replace('no=', 'yes=ads-measured&no=ads-measured&no='),
      `${whole}&id=8d3f`,
      '%',
      '{"ads":true}',
    ];
    for (const text of bad) {
      document.cookie = `eu-consent=${text}; Path=/`;
      expect(readChoice(AT), text).to.equal(undefined);
    }
  });

  it('is not mistaken for a cookie whose name begins alike', () => {
    document.cookie = 'eu-consent-old=version=2026-11&yes=ads&date=2026-11-22; Path=/';
    document.cookie = 'not-eu-consent=version=2026-11&yes=ads&date=2026-11-22; Path=/';
    expect(readChoice(AT)).to.equal(undefined);
    writeChoice(choice({ ads: false }));
    expect(readChoice(AT)!.purposes).to.deep.equal({ ads: false });
  });
});

describe('what a purpose left behind', () => {
  const matomo = { cookies: ['_pk_*', 'exact'], storage: ['pk.*', 'exact'] };

  it('goes by its declared names, and nothing else goes', () => {
    ['_pk_id.1.1fff', '_pk_ses', 'exact', 'exactly', 'x_pk_id', 'session', '_pkXid'].forEach(
      (name) => set(name),
    );
    writeChoice(choice({ analytics: false }));
    for (const storage of [localStorage, sessionStorage]) {
      ['pk.visits', 'exact', 'exactly', 'pkx', 'cart', 'ouinon:0193'].forEach((key) =>
        storage.setItem(key, '1'),
      );
    }
    const gone = removeLeftovers([matomo]);
    expect(gone.sort()).to.deep.equal(['_pk_id.1.1fff', '_pk_ses', 'exact', 'pk.visits']);
    expect(names()).to.deep.equal(['_pkXid', 'eu-consent', 'exactly', 'session', 'x_pk_id']);
    for (const storage of [localStorage, sessionStorage]) {
      expect(Object.keys(storage).sort()).to.deep.equal(['cart', 'exactly', 'ouinon:0193', 'pkx']);
    }
  });

  it('goes from every path that the page can see, and from its domain', async () => {
    const site = await makeSite('');
    const seen = () => site.document.cookie.split('; ').filter(Boolean);
    const folder = site.url;
    for (const path of ['/', '/gates', '/gates/', folder, `${folder}/`, `${folder}/page`]) {
      site.document.cookie = `_pk_id=1; Path=${path}`;
    }
    site.document.cookie = '_pk_default=1';
    site.document.cookie = `_pk_domain=1; Path=/; Domain=${location.hostname}`;
    expect(seen().length).to.be.at.least(7);
    expect(site.window.removeLeftovers([matomo])).to.include.members(['_pk_id', '_pk_default']);
    expect(seen()).to.deep.equal([]);
    leaveSites();
  });

  it('never takes the choice or a record on its way, whatever is declared', () => {
    writeChoice(choice({ analytics: false }));
    localStorage.setItem('ouinon:0193', '1');
    set('session');
    const greedy = ['*', '**', 'eu-*', 'eu-consent', 'ouinon:*', 'o*'];
    expect(removeLeftovers([{ cookies: greedy, storage: greedy }])).to.deep.equal([]);
    expect(names()).to.deep.equal(['eu-consent', 'session']);
    expect(Object.keys(localStorage)).to.deep.equal(['ouinon:0193']);
  });

  it('takes a name as text where it looks like a pattern', () => {
    ['a.b', 'aXb', 'a+b', 'aab'].forEach((name) => set(name));
    expect(removeLeftovers([{ cookies: ['a.b', 'a+b'], storage: [] }]).sort()).to.deep.equal([
      'a+b',
      'a.b',
    ]);
    expect(names()).to.deep.equal(['aXb', 'aab']);
  });

  it('is named as gone only when it is gone', async () => {
    // Out of a page's reach: the server alone can take it back.
    await fetch(
      `/gates/leftovers/x.gif?cookie=${encodeURIComponent('_pk_http=1; Path=/; HttpOnly')}`,
    );
    set('_pk_id');
    expect(removeLeftovers([matomo])).to.deep.equal(['_pk_id']);
    await fetch(
      `/gates/leftovers/x.gif?cookie=${encodeURIComponent('_pk_http=; Path=/; Max-Age=0')}`,
    );
  });
});
