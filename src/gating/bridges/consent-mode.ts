/**
 * Google Consent Mode v2, in its basic mode: the tags themselves are gated scripts, nothing of
 * Google's is loaded before the answer. The page denies everything first, inline, before any tag:
 *
 * ```html
 * <script>
 *   window.dataLayer = window.dataLayer || [];
 *   function gtag() { dataLayer.push(arguments); }
 *   gtag('consent', 'default', {
 *     ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied',
 *     analytics_storage: 'denied', functionality_storage: 'denied',
 *     personalization_storage: 'denied', security_storage: 'denied', wait_for_update: 500,
 *   });
 *   gtag('set', 'ads_data_redaction', true);
 * </script>
 * ```
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
