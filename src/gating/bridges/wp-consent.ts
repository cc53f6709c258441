/**
 * The WP Consent API. It fails open: while no type of consent is set, it says yes to whoever asks.
 * So the type is set when this module arrives; a page whose plugins ask while it is still being
 * read sets it itself: `<script>window.wp_consent_type = 'optin'</script>` in its head.
 */

/** Its five categories, and the purpose that allows each. */
const PURPOSE_OF = {
  functional: 'preferences',
  preferences: 'preferences',
  'statistics-anonymous': 'analytics',
  statistics: 'analytics',
  marketing: 'advertising',
};

interface WordPressPage {
  wp_consent_type?: string;
  wp_set_consent?: (category: string, value: 'allow' | 'deny') => void;
}

const page = window as WordPressPage;

function setType(): void {
  if (page.wp_consent_type === 'optin') return;
  page.wp_consent_type = 'optin';
  document.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
}

setType();

let latest: Record<string, boolean> = {};

function setCategories(): void {
  setType();
  for (const [category, purpose] of Object.entries(PURPOSE_OF)) {
    page.wp_set_consent?.(category, latest[purpose] === true ? 'allow' : 'deny');
  }
}

/** Every category, after a decision only: each is a cookie, and before an answer there is none. */
export function tell(granted: Record<string, boolean>): void {
  latest = granted;
  if (page.wp_set_consent || document.readyState === 'complete') setCategories();
  // WordPress prints its script at the end of the page.
  else window.addEventListener('load', setCategories, { once: true });
}
