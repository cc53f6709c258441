/** What no record of a yes can be made without, wherever it is asked. */
import { canSign } from '../../delivery/draft.js';
import type { Problem } from '../../domain/manner.js';
import type { MisuseCode } from '../../domain/mend.js';
import { readSettings, type Settings } from './settings.js';

const RETENTION =
  /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)? (last-contact|end-of-relationship|decision)$/;

/** Each rule by its code; what is truthy means that the page breaks it. */
const SETTINGS_RULES: Partial<Record<MisuseCode, (settings: Settings) => unknown>> = {
  // A file or a sandbox has no origin that a record could be made for.
  'insecure-context': () => !canSign() || origin === 'null',
  'no-controller': ({ controller }) => typeof controller?.name !== 'string',
  'no-withdrawal': ({ withdrawHref }) => !withdrawHref,
  'no-privacy': ({ privacyHref }) => !privacyHref,
  'no-retention': ({ retention }) => !RETENTION.test(`${retention?.period} ${retention?.from}`),
};

/** The first of them that the page breaks. */
export function settingsProblem(host: Element): Problem | undefined {
  const settings = readSettings(host);
  const codes = Object.keys(SETTINGS_RULES) as MisuseCode[];
  const code = codes.find((code) => SETTINGS_RULES[code]!(settings));
  return code && { code };
}
