/**
 * How a site is configured, read when it is needed: from the element's attribute, the nearest
 * ancestor that has it, or the page's `<script type="application/json" data-consent-config>`.
 */
import type { ConsentRecord } from '../../domain/schema.js';

/** Absolute addresses; whatever the site left out is missing. */
export interface Settings {
  endpoint: string | undefined;
  jurisdiction: string;
  capacity: ConsentRecord['subject']['capacity'];
  controller: Omit<ConsentRecord['controller'], 'privacy'> | undefined;
  privacyHref: string | undefined;
  withdrawHref: string | undefined;
  retention: ConsentRecord['retention'] | undefined;
}

type Json = Record<string, unknown>;

export function readSettings(host: Element): Settings {
  const json = pageConfig(host.ownerDocument);
  const text = (key: string): string | undefined => {
    const value = attribute(host, kebab(key)) ?? json[key];
    return typeof value === 'string' && value.trim() ? value.trim() : undefined;
  };
  const address = (key: string) => absolute(text(key), host.ownerDocument.baseURI);
  return {
    endpoint: address('endpoint'),
    jurisdiction: text('jurisdiction') ?? 'EU',
    capacity: text('capacity') === 'professional' ? 'professional' : 'consumer',
    controller: controller(text('controller'), json.controller as Json | undefined),
    privacyHref: address('privacyHref'),
    withdrawHref: address('withdrawHref'),
    retention: retention(text('retention'), json.retention as Json | undefined),
  };
}

const kebab = (key: string): string => key.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`);

/** Reads through shadow roots: a component's host may carry the setting for what is inside. */
function attribute(host: Element, name: string): string | null | undefined {
  const holder = host.closest(`[${name}]`);
  if (holder) return holder.getAttribute(name);
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? attribute(root.host, name) : undefined;
}

function pageConfig(document: Document): Json {
  const text = document.querySelector('script[data-consent-config]')?.textContent;
  try {
    return (JSON.parse(text || '{}') ?? {}) as Json;
  } catch {
    return {};
  }
}

const WEB = /^https?:/;

function absolute(href: string | undefined, base: string): string | undefined {
  if (!href || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base).href;
  return WEB.test(url) ? url : undefined;
}

/** A name given by attribute stands alone: the page's JSON may speak of another company. */
function controller(name: string | undefined, json: Json | undefined): Settings['controller'] {
  if (name) return { name };
  if (typeof json?.name !== 'string') return undefined;
  const { id, contact, country } = json as Record<string, string | undefined>;
  return {
    name: json.name,
    ...(id && { id }),
    ...(contact && { contact }),
    ...(country && { country }),
  };
}

const PERIOD = /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/;
const STARTS = ['last-contact', 'end-of-relationship', 'decision'];

/** As an attribute `retention="P3Y last-contact"`, as JSON `{"period": "P3Y", "from": "last-contact"}`. */
function retention(text: string | undefined, json: Json | undefined): Settings['retention'] {
  const [period, from] = text ? text.split(/\s+/) : [json?.period, json?.from];
  if (!PERIOD.test(String(period)) || !STARTS.includes(String(from))) return undefined;
  return { period, from } as Settings['retention'];
}
