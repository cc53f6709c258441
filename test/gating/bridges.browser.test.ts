/** What other people's interfaces hear of a decision, in which order, and what they never hear. */
import { expect } from '@open-wc/testing';
import { loadBridge } from '../../src/gating/bridges.js';
import type { Bridge } from '../../src/gating/bridges/bridge.js';
import { hasPrivacySignal } from '../../src/gating/gpc.js';
import { inline, leaveSites, makeSite } from './site.js';

const page = window as unknown as Record<string, unknown>;

const GLOBALS = ['dataLayer', 'gtag', '_paq', 'Shopify', 'wp_consent_type', 'wp_set_consent'];

const clear = (): void => GLOBALS.forEach((name) => Reflect.deleteProperty(window, name));

beforeEach(clear);
after(clear);
afterEach(leaveSites);

const bridge = async (name: string): Promise<Bridge> => (await loadBridge(name))!;

const TYPES = [
  'ad_personalization',
  'ad_storage',
  'ad_user_data',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

const documented = await (await fetch('/docs/bridges.md')).text();

/** The page's own first word, as it is documented. */
function denyFirst(): void {
  const [, script] = /<script>([^<]*gtag\('consent'[^<]*)<\/script>/.exec(documented)!;
  // As a script of the page would run; what it declares can be taken away again.
  (0, eval)(script!);
}

const layer = (): ArrayLike<unknown>[] =>
  (page['dataLayer'] as ArrayLike<unknown>[]).filter((entry) => entry[0] === 'consent');

const grantedTypes = (entry: ArrayLike<unknown>): string[] => {
  const { wait_for_update: _wait, ...states } = entry[2] as Record<string, unknown>;
  expect(Object.keys(states).sort()).to.deep.equal(TYPES);
  return TYPES.filter((type) => states[type] === 'granted');
};

describe('consent mode', () => {
  const MAPPED: [Record<string, boolean>, string[]][] = [
    [{}, []],
    [{ analytics: false, advertising: false, preferences: false }, []],
    [{ analytics: true, advertising: false }, ['analytics_storage']],
    [{ advertising: true }, ['ad_personalization', 'ad_storage', 'ad_user_data']],
    [{ preferences: true }, ['functionality_storage', 'personalization_storage']],
    [{ map: true, security: true, security_storage: true, ad_storage: true }, []],
  ];
  for (const [granted, types] of MAPPED) {
    it(`hears one update of all seven types after ${JSON.stringify(granted)}`, async () => {
      const update = await bridge('consent-mode');
      denyFirst();
      update(granted);
      const said = layer().map((entry) => [entry[0], entry[1]]);
      expect(said).to.deep.equal([
        ['consent', 'default'],
        ['consent', 'update'],
      ]);
      expect(grantedTypes(layer()[1]!)).to.deep.equal(types);
    });
  }

  it('is denied first, updated once per decision, before any tag runs (CM-06)', async () => {
    const site = await makeSite(inline('tag'));
    denyFirst();
    expect(grantedTypes(layer()[0]!)).to.deep.equal([]);
    const update = await bridge('consent-mode');
    expect(layer().length).to.equal(1);
    expect(await site.log()).to.deep.equal([]);
    update({ analytics: true });
    site.window.openGates(['analytics']);
    await site.ran(1);
    update({ analytics: false });
    expect(layer().map((entry) => entry[1])).to.deep.equal(['default', 'update', 'update']);
    expect(layer().map(grantedTypes)).to.deep.equal([[], ['analytics_storage'], []]);
  });

  it('is told as Google’s tags read it, where the page has no gtag', async () => {
    (await bridge('consent-mode'))({ analytics: true });
    expect(layer().length).to.equal(1);
    expect(Object.prototype.toString.call(layer()[0])).to.equal('[object Arguments]');
  });
});

describe('the tag manager', () => {
  it('hears one event with booleans, and nothing else', async () => {
    const push = await bridge('tag-manager');
    push({ analytics: true, ads: false, odd: 'record-0193' as unknown as boolean });
    expect(page['dataLayer']).to.deep.equal([
      { event: 'consent_update', consent: { analytics: true, ads: false, odd: false } },
    ]);
  });
});

describe('the WP Consent API', () => {
  const CATEGORIES = [
    'functional',
    'preferences',
    'statistics-anonymous',
    'statistics',
    'marketing',
  ];
  let written: [string, string][];
  let types: number;
  const count = () => (types += 1);

  beforeEach(() => {
    written = [];
    types = 0;
    document.addEventListener('wp_consent_type_defined', count);
    // As WordPress's own script keeps them: no type means yes.
    page['wp_set_consent'] = (category: string, value: string) => {
      expect(page['wp_consent_type']).to.equal('optin');
      written.push([category, value]);
    };
  });
  afterEach(() => document.removeEventListener('wp_consent_type_defined', count));

  const hasConsent = (category: string): boolean =>
    !page['wp_consent_type'] || written.findLast(([name]) => name === category)?.[1] === 'allow';

  it('is opt-in before anybody decided, with nothing written (CM-07)', async () => {
    expect(hasConsent('statistics')).to.equal(true);
    // A copy of its own: the module speaks when it arrives, and that is once.
    const fresh = '../../src/gating/bridges/wp-consent.js?fresh';
    await import(fresh.replace('.js', '.ts'));
    expect(page['wp_consent_type']).to.equal('optin');
    expect(types).to.equal(1);
    expect(CATEGORIES.filter(hasConsent)).to.deep.equal([]);
    expect(written).to.deep.equal([]);
    expect(document.cookie).not.to.include('wp_consent');
  });

  it('has every category denied by a refusal', async () => {
    (await bridge('wp-consent'))({ analytics: false, advertising: false, preferences: false });
    expect(written.sort()).to.deep.equal(CATEGORIES.map((name) => [name, 'deny']).sort());
  });

  it('has what was granted allowed, and the rest denied', async () => {
    (await bridge('wp-consent'))({ analytics: true, advertising: false, unknown: true });
    expect(CATEGORIES.filter(hasConsent)).to.deep.equal(['statistics-anonymous', 'statistics']);
    expect(written.length).to.equal(5);
  });
});

describe('Matomo', () => {
  it('finds one word in its queue, the latest, and what else the page said', async () => {
    const tell = await bridge('matomo');
    const queue: unknown[] = [['requireConsent'], ['trackPageView']];
    page['_paq'] = queue;
    tell({ analytics: true });
    expect(queue).to.deep.equal([['trackPageView'], ['requireConsent'], ['setConsentGiven']]);
    tell({ analytics: false });
    expect(queue).to.deep.equal([['trackPageView'], ['requireConsent']]);
    expect(page['_paq']).to.equal(queue);
  });

  it('that runs is stopped without a cookie of its own', async () => {
    const heard: unknown[] = [];
    page['_paq'] = { push: (call: unknown) => heard.push(call) };
    (await bridge('matomo'))({ analytics: false });
    expect(heard).to.deep.equal([['requireConsent']]);
  });
});

describe('Shopify', () => {
  it('hears of its four uses, after its interface was fetched', async () => {
    const heard: unknown[] = [];
    const customerPrivacy = { setTrackingConsent: (consent: unknown) => heard.push(consent) };
    const shop: Record<string, unknown> = {
      loadFeatures: (_: unknown, done: () => void) => {
        shop['customerPrivacy'] = customerPrivacy;
        done();
      },
    };
    page['Shopify'] = shop;
    const tell = await bridge('shopify');
    tell({ analytics: true, advertising: false });
    tell({ 'sale-of-data': true });
    expect(heard).to.deep.equal([
      { analytics: true, marketing: false, preferences: false, sale_of_data: false },
      { analytics: false, marketing: false, preferences: false, sale_of_data: true },
    ]);
  });

  it('that is not there is no error', async () => {
    (await bridge('shopify'))({ analytics: true });
  });
});

describe('bridges to nothing', () => {
  const NAMES = ['tag-manager', 'matomo', 'shopify'];

  it('grant nothing of what was not said, and of a word that is no yes (CM-10)', async () => {
    for (const said of [{}, { analytics: 'yes', advertising: 1 }]) {
      for (const name of NAMES) (await bridge(name))(said as Record<string, boolean>);
      expect(JSON.stringify([page['dataLayer'], page['_paq']]), JSON.stringify(said)).not.to.match(
        /true|setConsentGiven/,
      );
    }
  });

  it('wait for a shop whose interface cannot be fetched, and say nothing (CM-10)', async () => {
    const heard: unknown[] = [];
    const loadFeatures = (_: unknown, done: (error: unknown) => void) => done(new Error('offline'));
    page['Shopify'] = { loadFeatures, setTrackingConsent: (it: unknown) => heard.push(it) };
    (await bridge('shopify'))({ analytics: true });
    expect(heard).to.deep.equal([]);
    expect(page['Shopify']).to.have.keys('loadFeatures', 'setTrackingConsent');
  });
});

describe('bridges', () => {
  it('of other names are none', async () => {
    for (const name of ['', 'toString', '__proto__', '../leaks', 'tcf']) {
      expect(await loadBridge(name), name).to.equal(undefined);
    }
  });

  it('define no interface of the TCF, and write no cookie', async () => {
    const before = document.cookie;
    for (const name of ['consent-mode', 'tag-manager', 'wp-consent', 'matomo', 'shopify']) {
      (await bridge(name))({ analytics: true, advertising: true });
    }
    const made = Object.keys(window).filter((name) => /tcf|cmp|gpp/i.test(name));
    expect(made).to.deep.equal([]);
    expect(document.cookie).to.equal(before);
  });
});

describe('the privacy signal', () => {
  it('is there when the browser says true, and only then', () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'globalPrivacyControl');
    const SIGNALS: [unknown, boolean][] = [
      [true, true],
      [false, false],
      [undefined, false],
      ['1', false],
      [1, false],
    ];
    for (const [value, signal] of SIGNALS) {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
      expect(hasPrivacySignal(), String(value)).to.equal(signal);
    }
    if (own) Object.defineProperty(navigator, 'globalPrivacyControl', own);
    else delete (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl;
  });
});
