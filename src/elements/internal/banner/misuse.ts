/** What keeps a banner from taking a yes before anyone acts. */
import type { Problem } from '../../../domain/manner.js';
import type { MisuseCode } from '../../../domain/mend.js';
import { isList } from '../../../domain/wording.js';
import { attribute } from '../attribute.js';
import type { Settings } from '../settings.js';
import { settingsProblem } from '../settings-problem.js';
import type { BannerPurpose } from './purposes.js';

const LAYOUTS = ['bar', 'box', 'inline'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const layoutOf = (host: Element): Layout =>
  LAYOUTS.find((layout) => layout === attribute(host, 'layout')) ?? 'bar';

/** What is wrong with what it asks. */
function purposesProblem(purposes: BannerPurpose[]): Problem | undefined {
  const ids = purposes.map(({ purpose }) => purpose);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  const other = purposes.find(({ element }) => !/^(consent)?$/.test(attribute(element, 'basis')));
  const silent = purposes.find(({ element }) => !element.textContent.trim());
  /** Each rule by its code; what is truthy means that the page breaks it. */
  const rules: [MisuseCode, unknown, string?][] = [
    ['no-purpose', ids.length === 0 || ids.includes('')],
    ['many-purposes', ids.some(isList)],
    ['same-purpose', twice, twice],
    ['basis-not-here', other, other?.purpose],
    ['no-words', silent, silent?.purpose],
  ];
  const [code, , detail] = rules.find(([, broken]) => broken) ?? [];
  return code && { code, detail };
}

/** The first rule that the page breaks. */
export function bannerProblem(
  host: Element,
  settings: Settings,
  purposes: BannerPurpose[],
): Problem | undefined {
  const layout = attribute(host, 'layout');
  if (layout && layoutOf(host) !== layout) {
    const detail = `layout="${layout}" is none of: ${LAYOUTS.join(', ')}`;
    return { code: 'unknown-value', detail };
  }
  return settingsProblem(settings) ?? purposesProblem(purposes);
}
