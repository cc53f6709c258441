/** One element that asks: what its markup says, and the notice that it would show. */
import type { Attribute } from '../domain/manner-values.js';
import { plainAddress } from '../domain/notice-text.js';
import type { Channel, Party } from '../domain/vocabulary.js';
import type { Worded } from '../domain/wording.js';
import { askedOf, type Asked } from './asked.js';
import { attribute, inherited, type Element, type Markup, type Placed } from './markup.js';
import { UNKNOWN } from './mask.js';
import { readSettings, type Config, type Settings } from './settings.js';
import { wordsOf, type Words } from './words.js';

export interface Question {
  host: Element;
  ancestors: Element[];
  purpose: string;
  channel: string;
  party: string;
  partners: string;
  partnersHref: string;
  /** `UNKNOWN` where the site fills it in, and empty where nothing says it. */
  lang: string;
  label: Words;
  description: Words;
  settings: Settings;
  asked: Asked;
}

/** What `at` the time of the check the markup asks. */
export function readQuestion(placed: Placed, markup: Markup, config: Config, at: number): Question {
  const { element: host, ancestors } = placed;
  const settings = readSettings(placed, config, markup.isComplete);
  const own = (name: string): string => attribute(host, name) ?? '';
  return {
    host,
    ancestors,
    purpose: own('purpose'),
    channel: own('channel'),
    party: own('party') || 'brand',
    partners: own('partners'),
    partnersHref: own('partners-href'),
    lang: inherited(placed, 'lang') || (config.tag && attribute(config.tag, 'data-lang')) || '',
    label: wordsOf(host, 'label', markup),
    description: wordsOf(host, 'description', markup),
    settings,
    asked: askedOf(attributeOf(placed, settings), at),
  };
}

/** The attributes that say how the question is asked: its own, or those that it inherits. */
const attributeOf =
  (placed: Placed, { capacity, jurisdiction }: Settings): Attribute =>
  (name) => {
    if (name === 'capacity') return capacity;
    if (name === 'jurisdiction') return jurisdiction;
    const isInherited = name === 'collection' || name === 'agent-id';
    return isInherited ? inherited(placed, name) : attribute(placed.element, name);
  };

/** What may be anything breaks no rule. */
export const isKnown = (value: string): boolean => !value.includes(UNKNOWN);

/** The notice as the element would show it, for the domain's own rules. */
export function wordedOf({ purpose, channel, party, lang, settings, ...words }: Question): Worded {
  const cell = { purpose, channel: channel as Channel, party: party as Party };
  const { controller, privacyHref, withdrawHref } = settings;
  const label = words.label.text.trim();
  const links = [privacyHref, withdrawHref]
    .filter(Boolean)
    .map((href) => `<${plainAddress(href)}>`);
  return {
    controller: { name: controller, privacy: privacyHref },
    offered: [{ ...cell, label }],
    decisions: [{ ...cell, basis: 'consent', initial: 'unset', state: 'given' }],
    withdraw: withdrawHref,
    notice: {
      lang,
      medium: 'web',
      text: [label, words.description.text, controller, ...links].join('\n'),
    },
  };
}
