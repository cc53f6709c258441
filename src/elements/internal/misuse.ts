/**
 * The one outcome of misuse: what makes a checkbox unable to take a yes before anyone acts.
 * Rules about words on the screen, which only the act can check, stand in `domain/wording.ts`.
 */
import type { Problem } from '../../domain/manner.js';
import type { MisuseCode } from '../../domain/mend.js';
import { TERMS, TERMS_LINK } from '../../domain/wording.js';
import { canSign } from '../../delivery/draft.js';
import { wordsProblem } from './dev-words.js';
import { type Asked, readAsked } from './question.js';
import { readSettings, type Settings } from './settings.js';
import type { Way } from './way.js';

type Rule = (host: Element, asked: Asked, settings: Settings) => unknown;

/** The device is the banner's. */
const CHANNEL = /^(email|sms|push|phone|post|messaging)$/;
const RETENTION =
  /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)? (last-contact|end-of-relationship|decision)$/;

const standsAmongTerms = (host: Element): boolean =>
  [...(host.closest('p')?.querySelectorAll('a') ?? [])].some(({ href }) => TERMS_LINK.test(href));

/** Each rule by its code; what is truthy means that the page breaks it. */
const MISUSE_RULES: Partial<Record<MisuseCode, Rule>> = {
  // A file or a sandbox has no origin that a record could be made for.
  'insecure-context': () => !canSign() || origin === 'null',
  // Words may also come through a slot of the component that the element stands in.
  'no-words': (host) => !host.textContent.trim() && !host.querySelector('slot'),
  'no-purpose': (_, { purpose }) => !purpose,
  'many-purposes': (_, { purpose, channel }) => /[\s,;|*]/.test(purpose + channel),
  'unknown-channel': (_, { channel }) => !CHANNEL.test(channel),
  terms: (host, { purpose }) => TERMS.test(purpose) || standsAmongTerms(host),
  nested: (host) => host.closest('label,button,a'),
  'no-controller': (_, __, { controller }) => typeof controller?.name !== 'string',
  'no-withdrawal': (_, __, { withdrawHref }) => !withdrawHref,
  'no-privacy': (_, __, { privacyHref }) => !privacyHref,
  'no-retention': (_, __, { retention }) =>
    !RETENTION.test(`${retention?.period} ${retention?.from}`),
};

/** The first rule that the page breaks. */
function firstBroken(host: Element): Problem | undefined {
  const [asked, settings] = [readAsked(host), readSettings(host)];
  const codes = Object.keys(MISUSE_RULES) as MisuseCode[];
  const code = codes.find((code) => MISUSE_RULES[code]!(host, asked, settings));
  return code && { code };
}

/** What keeps a yes from being taken in this way; what is still being read calls `update`. */
export function findMisuse(host: Element, way: Way, update: () => void): Problem | undefined {
  const problem = firstBroken(host) ?? way.problem;
  if (!__DEV__ || problem) return problem;
  return wordsProblem(host, way.asking ?? 'consent', update);
}
