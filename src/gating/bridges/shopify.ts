/** Shopify's customer privacy interface; a sale of data needs a purpose of that name. */

interface Privacy {
  setTrackingConsent(consent: Record<string, boolean>, done: (answer: unknown) => void): void;
}

interface ShopifyPage {
  Shopify?: {
    loadFeatures?: (
      features: { name: string; version: string }[],
      done: (error?: unknown) => void,
    ) => void;
    customerPrivacy?: Privacy;
  };
}

const FEATURE = { name: 'consent-tracking-api', version: '0.1' };

export function tell(granted: Record<string, boolean>): void {
  const shop = (window as ShopifyPage).Shopify;
  const consent = {
    analytics: granted['analytics'] === true,
    marketing: granted['advertising'] === true,
    preferences: granted['preferences'] === true,
    sale_of_data: granted['sale-of-data'] === true,
  };
  const tell = () => shop?.customerPrivacy?.setTrackingConsent(consent, () => undefined);
  if (shop?.customerPrivacy) tell();
  else shop?.loadFeatures?.([FEATURE], tell);
}
