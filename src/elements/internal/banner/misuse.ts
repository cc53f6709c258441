/** What keeps a banner from taking a yes before anyone acts. */
import { canSign } from '../../../delivery/draft.js';
import type { Problem } from '../../../domain/manner.js';
import type { MisuseCode } from '../../../domain/mend.js';
import { isList } from '../../../domain/wording.js';
import { attribute } from '../question.js';
import { readSettings } from '../settings.js';
import { askedIn } from './purposes.js';

const LAYOUTS = ['bar', 'box', 'inline'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const layoutOf = (host: Element): Layout =>
  LAYOUTS.find((layout) => layout === attribute(host, 'layout')) ?? 'bar';

/** Words that were never changed have a first version too. */
export const versionOf = (host: Element): string => attribute(host, 'notice-version') || '1';

/** Each rule by its code; what is truthy means that the page breaks it. */
type Rule = [code: MisuseCode, broken: unknown, detail?: string | undefined];

/** The first rule that the page breaks. */
function firstOf(rules: Rule[]): Problem | undefined {
  const [code, , detail] = rules.find(([, broken]) => broken) ?? [];
  return code && { code, detail };
}

/** What every record needs of the page that it was made on. */
function settingsRules(host: Element): Rule[] {
  const { controller, withdrawHref, privacyHref, retention } = readSettings(host);
  return [
    ['insecure-context', !canSign() || origin === 'null'],
    ['no-controller', typeof controller?.name !== 'string'],
    ['no-withdrawal', !withdrawHref],
    ['no-privacy', !privacyHref],
    ['no-retention', !retention],
  ];
}

export const settingsProblem = (host: Element): Problem | undefined => firstOf(settingsRules(host));

export function bannerProblem(host: Element): Problem | undefined {
  const layout = attribute(host, 'layout');
  const unknown = layout !== '' && layoutOf(host) !== layout;
  const purposes = askedIn(host);
  const ids = purposes.map(({ purpose }) => purpose);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  const other = purposes.find(({ element }) => !/^(consent)?$/.test(attribute(element, 'basis')));
  const silent = purposes.find(({ element }) => !element.textContent.trim());
  return firstOf([
    ['unknown-value', unknown, `layout="${layout}" is none of: ${LAYOUTS.join(', ')}`],
    ...settingsRules(host),
    ['no-purpose', ids.length === 0 || ids.includes('')],
    ['many-purposes', ids.some(isList)],
    ['same-purpose', twice, twice],
    ['basis-not-here', other, other?.purpose],
    ['no-words', silent, silent?.purpose],
  ]);
}
