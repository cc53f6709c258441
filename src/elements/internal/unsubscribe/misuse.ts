/** What a page does wrong with a stop of everything. It is said, and keeps nobody from stopping. */
import type { Problem } from '../../../domain/manner.js';
import type { MisuseCode } from '../../../domain/mend.js';
import { guide } from '../../../guide.js';
import { msg } from '../../../locales/localization.js';
import { agentMethod } from '../agent.js';
import { ConsentViolationEvent } from '../events.js';
import type { Rules } from '../first-broken.js';
import { inherited, readSettings, type Settings } from '../settings.js';
import { explain, warn } from '../warn.js';
import { gridOf, preferencesOf } from './adapt.js';
import { addressField, formIn, personInForm } from './plain-form.js';

const slotted = (host: Element, name: string): boolean =>
  !!host.querySelector(`:scope > [slot=${name}]`)?.textContent.trim();

/** As written: a field called `action` would stand before the form's own. */
const of = (host: Element, name: string): string => formIn(host)?.getAttribute(name) ?? '';

const NO_SERVER = /^\s*(mailto|tel|javascript):/i;

const MISUSE_RULES: Rules<[host: Element, settings: Settings]> = {
  'no-endpoint': (_, { endpoint }) => !endpoint,
  'no-plain-form': (host) =>
    (!addressField(host) && !personInForm(host)) || NO_SERVER.test(of(host, 'action')),
  'get-form': (host) => formIn(host) && !/^post$/i.test(of(host, 'method')),
  'no-preferences': (host, settings) => !gridOf(host) && !preferencesOf(host, settings),
  'no-stop-list': (host) => !slotted(host, 'scope'),
  'no-agent': (host) => agentMethod(host)?.agentId === 'unknown',
  'no-contact': (host) => !slotted(host, 'contact'),
  'no-controller': (_, { controller }) => typeof controller?.name !== 'string',
  'no-privacy': (_, { privacyHref }) => !privacyHref,
  'no-retention': (_, { retention }) => !retention,
};

/** What exactly, for the developer. */
const detailOf = (code: MisuseCode, host: Element): Pick<Problem, 'detail'> => {
  const endpoint = inherited(host, 'endpoint');
  return code === 'no-endpoint' && endpoint ? { detail: `endpoint="${endpoint}"` } : {};
};

function findMisuses(host: Element): Problem[] {
  const settings = readSettings(host);
  const codes = Object.keys(MISUSE_RULES) as MisuseCode[];
  const found = codes
    .filter((code) => MISUSE_RULES[code]!(host, settings))
    .map((code) => ({ code, ...detailOf(code, host) }));
  return guide ? [...found, ...guide.delay(host)] : found;
}

const aloneText = (): string =>
  msg('This page cannot send your request by itself. Please use the form.', { id: 'stop-alone' });

/** Tells the page and its developer, each thing once. */
export class Report {
  hasFindings = false;
  /** What was found at the pair last. */
  refused: Problem | undefined;

  readonly #host: HTMLElement;
  readonly #told = new Set<MisuseCode>();

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Looks again, and returns what the page itself has to say of it. */
  check(): string {
    const found = findMisuses(this.#host);
    this.hasFindings = found.length > 0;
    this.#tell(found);
    const lines = found.filter(({ code }) => guide || code === 'no-endpoint').map(explain);
    const alone = found.some(({ code }) => code === 'no-endpoint') ? [aloneText()] : [];
    return [...alone, ...lines].join(' ');
  }

  refuse(code: MisuseCode): void {
    this.refused = { code };
    this.#tell([this.refused]);
  }

  #tell(problems: Problem[]): void {
    for (const problem of problems.filter(({ code }) => !this.#told.has(code))) {
      this.#told.add(problem.code);
      warn(problem, this.#host);
      this.#host.dispatchEvent(new ConsentViolationEvent(problem.code, problem.detail));
    }
  }
}
