/**
 * Google Consent Mode v2, in its basic mode: the tags themselves are gated scripts, nothing of
 * Google's is loaded before the answer. The page denies everything first, inline, before any tag:
 * docs/bridges.md has the script.
 */

/** All seven types, and the purpose that grants each; nothing that is asked grants the last. */
const PURPOSE_OF = {
  ad_storage: 'advertising',
  ad_user_data: 'advertising',
  ad_personalization: 'advertising',
  analytics_storage: 'analytics',
  functionality_storage: 'preferences',
  personalization_storage: 'preferences',
  security_storage: undefined,
};

interface GooglePage {
  dataLayer?: unknown[];
  gtag?: (...words: unknown[]) => void;
}

/** Google's tags read an `arguments` object and pass over an array. */
function pushArguments(): void {
  // eslint-disable-next-line prefer-rest-params
  ((window as GooglePage).dataLayer ??= []).push(arguments);
}

/** One update per decision, always all seven types. */
export function tell(granted: Record<string, boolean>): void {
  const states = Object.entries(PURPOSE_OF).map(([type, purpose]) => [
    type,
    purpose !== undefined && granted[purpose] === true ? 'granted' : 'denied',
  ]);
  const gtag: (...words: unknown[]) => void = (window as GooglePage).gtag ?? pushArguments;
  gtag('consent', 'update', Object.fromEntries(states));
}
