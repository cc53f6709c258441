/** What keeps a banner from taking a yes before anyone acts. */
import { canSign } from '../../../delivery/draft.js';
import type { Problem } from '../../../domain/manner.js';
import { attribute } from '../question.js';
import { readSettings } from '../settings.js';
import { askedIn, purposesProblem } from './purposes.js';

const LAYOUTS = ['bar', 'box', 'inline'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const layoutOf = (host: Element): Layout =>
  LAYOUTS.find((layout) => layout === attribute(host, 'layout')) ?? 'bar';

/** Words that were never changed have a first version too. */
export const versionOf = (host: Element): string => attribute(host, 'notice-version') || '1';

/** What every record needs of the page that it was made on. */
export function settingsProblem(host: Element): Problem | undefined {
  const { controller, withdrawHref, privacyHref, retention } = readSettings(host);
  if (!canSign() || origin === 'null') return { code: 'insecure-context' };
  if (typeof controller?.name !== 'string') return { code: 'no-controller' };
  if (!withdrawHref) return { code: 'no-withdrawal' };
  if (!privacyHref) return { code: 'no-privacy' };
  return retention ? undefined : { code: 'no-retention' };
}

/** The first rule that the page breaks. */
export function bannerProblem(host: Element): Problem | undefined {
  const layout = attribute(host, 'layout');
  if (layout && layoutOf(host) !== layout)
    return {
      code: 'unknown-value',
      detail: `layout="${layout}" is none of: ${LAYOUTS.join(', ')}`,
    };
  return settingsProblem(host) ?? purposesProblem(askedIn(host));
}
