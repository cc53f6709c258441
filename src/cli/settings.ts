/** How the page configures its elements, as far as its markup says. */
import type { ConsentRecord } from '../domain/schema.js';
import { recordSchema } from '../domain/schema.js';
import {
  attribute,
  childrenOf,
  inherited,
  type Element,
  type Markup,
  type Placed,
} from './markup.js';
import { UNKNOWN } from './mask.js';

type Json = Record<string, unknown>;

export interface Config {
  script?: Element;
  /** The page's JSON: `unknown` where the site fills it in, and where it cannot be read. */
  json: Json | 'unknown';
  isBad: boolean;
  /** The tag of the loader, whose `data-*` are the settings of last resort. */
  tag: Element | undefined;
}

/** The loader may lie anywhere and be called anything: its tag is known by what it sets. */
const SETS = /^data-(endpoint|controller|privacy|withdraw|retention|jurisdiction|capacity|lang)\b/;

const isTag = (element: Element): boolean =>
  attribute(element, 'type') === 'module' &&
  attribute(element, 'src') !== undefined &&
  element.attrs.some(({ name }) => SETS.test(name));

export function readConfig({ elements }: Markup): Config {
  const scripts = elements
    .map(({ element }) => element)
    .filter(({ tagName }) => tagName === 'script');
  const tag = scripts.find(isTag);
  const script = scripts.find(({ attrs }) =>
    attrs.some(({ name }) => name === 'data-consent-config'),
  );
  if (!script) return { json: {}, isBad: false, tag };
  const text = childrenOf(script)
    .map((node) => ('value' in node ? node.value : ''))
    .join('');
  if (text.includes(UNKNOWN)) return { script, json: 'unknown', isBad: false, tag };
  const json = parseObject(text);
  return { script, json: json ?? 'unknown', isBad: !json, tag };
}

function parseObject(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return json instanceof Object && !Array.isArray(json) ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}

/** What a notice needs; each is empty where it is missing or cannot be used. */
export interface Settings {
  controller: string;
  privacyHref: string;
  withdrawHref: string;
  hasRetention: boolean;
  /** `UNKNOWN` where the site fills it in, or a layout may. */
  jurisdiction: string;
  capacity: string;
}

/** Stands for an address that the site fills in. */
const SOMEWHERE = 'https://unknown.invalid/';

/** `privacyHref` as an attribute: `privacy-href`. */
const attributeName = (key: string): string => key.replace(/[A-Z]/g, '-$&').toLowerCase();

/** What the site says once: in the page's JSON, or else on the loader's tag. */
export function siteSays(key: string, { json, tag }: Config): unknown {
  const name = `data-${attributeName(key)}`;
  const written = json === 'unknown' ? UNKNOWN : json[key];
  const short = name.replace('-href', '');
  return written || (tag && (attribute(tag, name) || attribute(tag, short)));
}

export function readSettings(placed: Placed, config: Config, isComplete: boolean): Settings {
  const value = (key: string): unknown =>
    inherited(placed, attributeName(key)) || siteSays(key, config);
  const word = (key: string): string => {
    const found = value(key) ?? (isComplete ? '' : UNKNOWN);
    return typeof found === 'string' ? found : '';
  };
  return {
    controller: nameOf(value('controller')),
    privacyHref: address(value('privacyHref')),
    withdrawHref: address(value('withdrawHref')),
    hasRetention: isRetention(value('retention')),
    jurisdiction: word('jurisdiction'),
    capacity: word('capacity'),
  };
}

function nameOf(controller: unknown): string {
  const name =
    controller instanceof Object
      ? (controller as Partial<ConsentRecord['controller']>).name
      : controller;
  return typeof name === 'string' ? name : '';
}

/** Web addresses only: nothing else can be opened years later. */
function address(href: unknown): string {
  if (href === UNKNOWN) return SOMEWHERE;
  const url = typeof href === 'string' && URL.canParse(href, SOMEWHERE) && new URL(href, SOMEWHERE);
  return url && /^https?:$/.test(url.protocol) ? url.href : '';
}

function isRetention(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  const [period, from] = typeof value === 'string' ? value.split(' ') : [];
  const retention = typeof value === 'string' ? { period, from } : value;
  return recordSchema.shape.retention.safeParse(retention).success;
}
