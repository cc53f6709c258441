/** What no record of a yes can be made without, wherever it is asked. */
import { canSign } from '../../delivery/draft.js';
import type { Problem } from '../../domain/manner.js';
import { PERIOD } from '../../domain/period-form.js';
import { firstBroken, type Rules } from './first-broken.js';
import type { Settings } from './settings.js';

const FROM = /^(last-contact|end-of-relationship|decision)$/;

const SETTINGS_RULES: Rules<[Settings]> = {
  // A file or a sandbox has no origin that a record could be made for.
  'insecure-context': () => !canSign() || origin === 'null',
  'no-controller': ({ controller }) => typeof controller?.name !== 'string',
  'no-withdrawal': ({ withdrawHref }) => !withdrawHref,
  'no-privacy': ({ privacyHref }) => !privacyHref,
  'no-retention': ({ retention }) =>
    !PERIOD.test(retention?.period ?? '') || !FROM.test(retention?.from ?? ''),
};

/** The first of them that the page breaks. */
export function settingsProblem(settings: Settings): Problem | undefined {
  const code = firstBroken(SETTINGS_RULES, settings);
  return code && { code };
}
