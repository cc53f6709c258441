/** What keeps a grid from taking a yes before anyone acts. */
import type { Problem } from '../../../domain/manner.js';
import { type Channel, CHANNELS } from '../../../domain/vocabulary.js';
import { isList, TERMS } from '../../../domain/wording.js';
import { agentMethod } from '../agent.js';
import { attribute } from '../attribute.js';
import { purposesIn } from '../banner/declared.js';
import { readSettings } from '../settings.js';
import { settingsProblem } from '../settings-problem.js';
import { isService, type Row } from './rows.js';
import { findStop } from './stop.js';

/** What only looks like a service: it promotes, whatever it is called (PG-08). */
const NEVER_SERVICE = ['cart-reminder', 'editorial', 'loyalty', 'win-back'];

/** The device is the banner's. */
const isAsked = (channel: Channel): boolean => CHANNELS.includes(channel) && channel !== 'device';

type Rule = (row: Row) => string | boolean | undefined;

/** Each rule of a row by its code; what is truthy breaks it, and a text says what. */
const ROW_RULES = {
  'no-purpose': ({ purpose }) => !purpose,
  'many-purposes': ({ purpose }) => isList(purpose) && purpose,
  terms: ({ purpose }) => TERMS.test(purpose) && purpose,
  'no-words': ({ title, purpose }) => !title && purpose,
  'unknown-channel': ({ cells, purpose }) =>
    cells.length === 0 ? purpose : cells.map(({ channel }) => channel).find((it) => !isAsked(it)),
  'no-partners': ({ party, partyIds, element, purpose }) =>
    party === 'partner' && !(partyIds.length && attribute(element, 'partners-href')) && purpose,
} as const satisfies Record<string, Rule>;

function rowProblem(row: Row): Problem | undefined {
  for (const [code, rule] of Object.entries(ROW_RULES)) {
    const broken = rule(row);
    if (broken) return problem(code as keyof typeof ROW_RULES, broken);
  }
  return row.cells.flatMap(({ manner }) => manner.problems)[0];
}

const problem = (code: Problem['code'], detail: string | boolean): Problem =>
  typeof detail === 'string' ? { code, detail } : { code };

/** What is wrong with the rows, whatever else the page says. */
export function rowsProblem(host: HTMLElement, rows: Row[]): Problem | undefined {
  const keys = rows.flatMap(({ key, cells }) => [key, ...cells.map((cell) => cell.key)]);
  const once = new Set<string>();
  const twice = keys.find((key) => once.size === once.add(key).size);
  const service = purposesIn(host).find(
    (element) => isService(element) && NEVER_SERVICE.includes(attribute(element, 'purpose')),
  );
  if (service) return { code: 'not-service', detail: attribute(service, 'purpose') };
  if (rows.length === 0) return { code: 'no-purpose' };
  if (twice) return { code: 'same-purpose', detail: twice };
  for (const row of rows) {
    const broken = rowProblem(row);
    if (broken) return broken;
  }
  return undefined;
}

/** What is wrong with the page around them. */
export function pageProblem(host: HTMLElement): Problem | undefined {
  const settings = readSettings(host);
  const found = settingsProblem(settings);
  if (found) return found;
  if (!settings.endpoint) return { code: 'no-endpoint' };
  if (agentMethod(host)) return { code: 'agent-grid' };
  return findStop(host) ? undefined : { code: 'no-stop' };
}
