import type { PageWords } from './pages/words.js';
import type { Receiver } from './receiver.js';

type Maybe<T> = T | undefined | Promise<T | undefined>;

/** What an endpoint may be told beyond what it needs. */
export interface EndpointOptions extends Receiver {
  /**
   * Other origins of the site, such as `https://shop.example`: their pages may read the answers
   * (CORS), and the endpoint's own lead there.
   */
  origins?: string[];
  /**
   * Secrets of the site's own servers (`Authorization: Bearer …`); several, so that one can be
   * replaced. Without any, the addresses for servers are not there.
   */
  secrets?: string[];
  /** The account that is signed in where a request comes from, by the site's own reference. */
  personOf?: (request: Request) => Maybe<string>;
  /**
   * The person whom an address reaches, an e-mail address or a number as it was typed. Without it
   * nobody is asked for an address.
   */
  personAt?: (address: string) => Maybe<string>;
  /**
   * Who a client is, such as its IP address: then its yeses are limited to `grantsPerMinute`, 60
   * by default. It is counted in memory, and never stored. A no is never limited.
   */
  clientOf?: (request: Request) => string | undefined;
  grantsPerMinute?: number;
  /**
   * Names of cookies that the site's own server sets on its path `/`, by the purpose they serve:
   * no script of a page can remove an `HttpOnly` one, so a no that arrives here ends them (CK-11).
   */
  cookiesOf?: Record<string, string[]>;
  /** Who writes to people, for the pages that they see. By default the host of `audience`. */
  controller?: { name: string };
  /** Words of those pages, by language: `{fr: {…}}` replaces some of ours, or adds a language. */
  words?: Record<string, Partial<PageWords>>;
}
