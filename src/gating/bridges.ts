/** Other people's interfaces, told of a decision: each fetched only where a page names it. */
import type { Bridge } from './bridges/bridge.js';

/** Written out, so that a bundler sees each file; a name of the page is never made an address. */
const BRIDGES = new Map<string, () => Promise<{ tell: Bridge }>>([
  ['consent-mode', () => import('./bridges/consent-mode.js')],
  ['tag-manager', () => import('./bridges/tag-manager.js')],
  ['wp-consent', () => import('./bridges/wp-consent.js')],
  ['matomo', () => import('./bridges/matomo.js')],
  ['shopify', () => import('./bridges/shopify.js')],
]);

/** The bridge of that name, or nothing, also where it cannot be fetched. */
export async function loadBridge(name: string): Promise<Bridge | undefined> {
  try {
    return (await BRIDGES.get(name)?.())?.tell;
  } catch {
    return undefined;
  }
}
