/**
 * The one outcome of misuse: what makes a checkbox unable to take a yes before anyone acts.
 * Rules about words on the screen, which only the act can check, stand in `domain/wording.ts`.
 */
import type { Problem } from '../../domain/manner.js';
import { TERMS, TERMS_LINK } from '../../domain/wording.js';
import { guide } from '../../guide.js';
import { firstBroken, type Rules } from './first-broken.js';
import { type Asked, readAsked } from './question.js';
import { readSettings } from './settings.js';
import { settingsProblem } from './settings-problem.js';
import type { Way } from './way.js';

/** The device is the banner's. */
const CHANNEL = /^(email|sms|push|phone|post|messaging)$/;

const standsAmongTerms = (host: Element): boolean =>
  [...(host.closest('p')?.querySelectorAll('a') ?? [])].some(({ href }) => TERMS_LINK.test(href));

const MISUSE_RULES: Rules<[host: Element, asked: Asked]> = {
  // Words may also come through a slot of the component that the element stands in.
  'no-words': (host) => !host.textContent.trim() && !host.querySelector('slot'),
  'no-purpose': (_, { purpose }) => !purpose,
  'many-purposes': (_, { purpose, channel }) => /[\s,;|*]/.test(purpose + channel),
  'unknown-channel': (_, { channel }) => !CHANNEL.test(channel),
  terms: (host, { purpose }) => TERMS.test(purpose) || standsAmongTerms(host),
  nested: (host) => host.closest('label,button,a'),
};

/** The first rule that the page breaks. */
function pageProblem(host: Element): Problem | undefined {
  const code = firstBroken(MISUSE_RULES, host, readAsked(host));
  return code ? { code } : settingsProblem(readSettings(host));
}

/** What keeps a yes from being taken in this way; what is still being read calls `update`. */
export function findMisuse(host: Element, way: Way, update: () => void): Problem | undefined {
  return pageProblem(host) ?? way.problem ?? guide?.words(host, way.asking ?? 'consent', update);
}
