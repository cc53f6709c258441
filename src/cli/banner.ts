/** What can be known of a banner before anyone is asked: whether what it links to can be read. */
import { attribute, inherited, type Element, type Markup, type Placed } from './markup.js';
import type { CheckCode } from './messages.js';
import { isKnown } from './question.js';
import { readSettings, siteSays, type Config } from './settings.js';

/** One thing that is wrong, at an attribute of an element. */
export interface BannerPlace {
  host: Element;
  code: CheckCode;
  name: string;
  what?: string;
}

/** An address that a person is meant to read before they choose. */
export interface Link {
  host: Element;
  name: string;
  href: string;
}

const LINKS = ['privacy-href', 'withdraw-href'];

/** An address of this very page, or none at all, leads nowhere. */
const leadsNowhere = (href: string): boolean =>
  !href || href.startsWith('#') || (/^[a-z][\w+.-]*:/i.test(href) && !/^https?:/i.test(href));

const purposesOf = (banner: Element, { elements }: Markup): Element[] =>
  elements
    .filter(
      ({ element, ancestors }) =>
        element.tagName === 'consent-purpose' && ancestors.includes(banner),
    )
    .map(({ element }) => element);

/** What the site fills in is not known, and is no fault. */
function linksOf(placed: Placed, markup: Markup, config: Config): Link[] {
  const { element: host } = placed;
  const written = LINKS.map((name) => {
    const key = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const href = inherited(placed, name) ?? siteSays(key, config);
    return { host, name, href };
  });
  const lists = purposesOf(host, markup).map((purpose) => ({
    host: purpose,
    name: 'controllers-href',
    href: attribute(purpose, 'controllers-href'),
  }));
  return [...written, ...lists].flatMap(({ href, ...link }) =>
    typeof href === 'string' && isKnown(href) ? { ...link, href: href.trim() } : [],
  );
}

function problemsOf(placed: Placed, markup: Markup, config: Config): BannerPlace[] {
  const { element: host } = placed;
  const settings = readSettings(placed, config, markup.isComplete);
  const missing: [CheckCode, boolean][] = [
    ['no-controller', !settings.controller],
    ['no-privacy', !settings.privacyHref],
    ['no-withdrawal', !settings.withdrawHref],
    ['no-retention', !settings.hasRetention],
  ];
  const unlisted = purposesOf(host, markup).filter(
    (purpose) =>
      attribute(purpose, 'controllers') && attribute(purpose, 'controllers-href') === undefined,
  );
  return [
    ...missing.flatMap(([code, isMissing]) => (isMissing ? { host, code, name: '' } : [])),
    ...unlisted.map((host) => ({ host, code: 'no-list' as const, name: 'controllers' })),
    ...linksOf(placed, markup, config)
      .filter(({ href }) => leadsNowhere(href))
      .map(({ host, name, href }): BannerPlace => {
        return { host, name, code: 'dead-link', what: `${name}="${href}"` };
      }),
  ];
}

const bannersIn = ({ elements }: Markup): Placed[] =>
  elements.filter(({ element }) => element.tagName === 'cookie-banner');

export const bannerProblems = (markup: Markup, config: Config): BannerPlace[] =>
  bannersIn(markup).flatMap((banner) => problemsOf(banner, markup, config));

/** What the banners of a page link to, as far as it may lead anywhere. */
export const bannerLinks = (markup: Markup, config: Config): Link[] =>
  bannersIn(markup)
    .flatMap((banner) => linksOf(banner, markup, config))
    .filter(({ href }) => !leadsNowhere(href));
