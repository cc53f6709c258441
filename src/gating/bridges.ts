/** Other people's interfaces, told of a decision: each fetched only where a page names it. */
import type { DeviceChoice } from '../domain/device-choice.js';
import type { Bridge } from './bridges/bridge.js';

/** Written out, so that a bundler sees each file; a name of the page is never made an address. */
const BRIDGES = new Map<string, () => Promise<Bridge>>([
  ['consent-mode', async () => (await import('./bridges/consent-mode.js')).updateConsentMode],
  ['tag-manager', async () => (await import('./bridges/tag-manager.js')).pushConsentUpdate],
  ['wp-consent', async () => (await import('./bridges/wp-consent.js')).setWpConsent],
  ['matomo', async () => (await import('./bridges/matomo.js')).setMatomoConsent],
  ['shopify', async () => (await import('./bridges/shopify.js')).setShopifyConsent],
]);

/** The bridge of that name, or nothing, also where it cannot be fetched. */
export async function loadBridge(name: string): Promise<Bridge | undefined> {
  try {
    return await BRIDGES.get(name)?.();
  } catch {
    return undefined;
  }
}

/** What was told last, by this file or by a copy of it: twice the same is no news. */
const TOLD = Symbol.for('ouinon.told');
const page = document as { [TOLD]?: string };

/** Fetches the bridges of these names; where there is an answer, tells them. */
export async function tellBridges(
  names: string[],
  choice: DeviceChoice | undefined,
): Promise<void> {
  const bridges = await Promise.all(names.map(loadBridge));
  const text = choice && JSON.stringify(choice);
  if (!choice || page[TOLD] === text) return;
  page[TOLD] = text;
  for (const bridge of bridges) bridge?.(choice.purposes);
}
