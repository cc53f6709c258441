/** Whom an embed would ask, and what for. */
import { attribute, words } from '../attribute.js';
import type { BannerPurpose } from '../banner/purposes.js';

const ADDRESSES = ['data-src', 'data-srcset', 'data-poster'];

const hostOf = (address: string): string =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).host : '';

/** Every host that it names; what has none of its own comes from the site itself. */
function hostsOf(embed: Element): string[] {
  const parts = [embed, ...embed.querySelectorAll('*')];
  const addresses = parts.flatMap((part) => ADDRESSES.map((name) => words(part, name)[0]));
  const hosts = addresses.flatMap((address) => (address ? hostOf(address) || location.host : []));
  return [...new Set(hosts)];
}

/** Whether it still waits for something. */
export const isShut = (embed: Element): boolean => hostsOf(embed).length > 0;

/** The hosts, after the name that the page gives the service: «Filmhouse (film.example)». */
export function serviceOf(embed: Element): string {
  const hosts = hostsOf(embed).join(', ');
  const name = attribute(embed, 'data-consent-service');
  return name ? `${name} (${hosts})` : hosts;
}

/** How the embed is called, where the page says it. */
export const titleOf = (embed: Element): string =>
  attribute(embed, 'title') || attribute(embed, 'aria-label') || attribute(embed, 'alt');

/** One purpose of an embed, in words that stand on no screen but this one. */
export interface EmbedPurpose extends BannerPurpose {
  text: string;
}

/**
 * What the embed is for, each purpose under an id of its own such as `video:film.example`: a yes
 * to one embed is no yes to its purpose, and nobody who reads the record can take it for one.
 * Nothing where the banner does not declare them all.
 */
export function purposesOf(embed: Element, declared: BannerPurpose[]): EmbedPurpose[] | undefined {
  const hosts = hostsOf(embed).join('+');
  const purposes = words(embed, 'data-consent-purpose').map((id) => {
    const purpose = declared.find((it) => it.purpose === id);
    return (
      purpose && {
        ...purpose,
        purpose: `${id}:${hosts}`.slice(0, 200),
        text: purpose.element.textContent.trim(),
      }
    );
  });
  const known = purposes.filter((it) => it !== undefined);
  return known.length > 0 && known.length === purposes.length ? known : undefined;
}
