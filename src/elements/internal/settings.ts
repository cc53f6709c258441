/**
 * How a site is configured, read when it is needed: from the element's attribute, the nearest
 * ancestor that has it, the page's `<script type="application/json" data-consent-config>`, or the
 * `data-*` of the loader's own tag.
 */
import type { ConsentRecord } from '../../domain/schema.js';

/** Absolute addresses; whatever the site left out is missing. */
export interface Settings {
  endpoint?: string | undefined;
  jurisdiction: string;
  capacity: ConsentRecord['subject']['capacity'];
  controller?: Omit<ConsentRecord['controller'], 'privacy'> | undefined;
  privacyHref?: string | undefined;
  withdrawHref?: string | undefined;
  retention?: ConsentRecord['retention'] | undefined;
}

type Json = Record<string, unknown>;

/** The loader marks its tag, for no module can ask which tag it came from. */
const LOADER = 'script[data-consent-loader]';

export function readSettings(host: Element): Settings {
  const [json, tag] = [pageConfig(), document.querySelector<HTMLElement>(LOADER)?.dataset];
  const text = (key: string) =>
    inherited(host, key.replace(/[A-Z]/g, '-$&').toLowerCase()) ||
    json[key] ||
    tag?.[key] ||
    tag?.[key.replace('Href', '')];
  const address = (key: string) => absolute(text(key));
  const [controller, retention] = [text('controller'), text('retention')];
  return {
    endpoint: address('endpoint'),
    // What is no country falls under the strictest rules.
    jurisdiction: /^[A-Z]{2}(-\w+)?$/.exec(text('jurisdiction') as string)?.[0] ?? 'EU',
    capacity: text('capacity') === 'professional' ? 'professional' : 'consumer',
    // A name given by attribute stands alone: the page's JSON may speak of another company.
    controller: (typeof controller === 'string'
      ? { name: controller }
      : controller) as Settings['controller'],
    privacyHref: address('privacyHref'),
    withdrawHref: address('withdrawHref'),
    retention: (typeof retention === 'string'
      ? period(retention)
      : retention) as Settings['retention'],
  };
}

/**
 * An attribute of the element or of the nearest ancestor that has it, also outside the shadow root
 * that the element stands in: a component's host may carry what is meant for what is inside.
 */
export function inherited(host: Element, name: string): string | null {
  const holder = host.closest(`[${name}]`);
  const root = host.getRootNode();
  if (holder || !(root instanceof ShadowRoot)) return holder && holder.getAttribute(name);
  return inherited(root.host, name);
}

/** The page's own setting of an address, for all elements on it. */
export const pageAddress = (key: string): string | undefined => absolute(pageConfig()[key]);

/** A script alone: content that editors write may hold any other element, with any `data-*`. */
function pageConfig(): Json {
  try {
    const text = document.querySelector('script[data-consent-config]')!.textContent;
    return (JSON.parse(text) as Json | null) ?? {};
  } catch {
    return {};
  }
}

/** Web addresses only: nothing else can be opened years later. */
export function absolute(href: unknown): string | undefined {
  const base = document.baseURI;
  const url = typeof href === 'string' && URL.canParse(href, base) && new URL(href, base).href;
  return url && url.startsWith('http') ? url : undefined;
}

/** `"P3Y last-contact"`: an ISO 8601 period, and the moment from which it runs. */
function period(text: string): Json | undefined {
  const [period, from] = text.split(' ');
  return from ? { period, from } : undefined;
}
