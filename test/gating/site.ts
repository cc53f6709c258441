/** A page of a site, served with its headers into a frame, and the log of what it asked for. */
import { eventually, ownName } from '../elements/page.js';

export { eventually };

/** What a page of a test does with the gates; the page writes it to its own window. */
export interface GatedWindow extends Window {
  openGates(purposes: string[]): void;
  watchGates(hear: (embed: Element) => void): void;
  explainGates(ids: string[]): void;
  removeLeftovers(purposes: { cookies: string[]; storage: string[] }[]): string[];
  ran?: string[];
  violations: string[];
}

export interface Site {
  window: GatedWindow;
  document: Document;
  url: string;
  /** What the page asked the server for, in order, beside the gating code itself. */
  log(): Promise<string[]>;
  /** The names that scripts of the page left, once there are so many. */
  ran(number: number): Promise<string[]>;
}

export const NONCE = 'c2l0ZQ==';

const SETUP = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(event.violatedDirective + ' ' + event.blockedURI));
`;

/** The page's own module: it hands the functions out, and says when it is there. */
const START = `
  import { openGates, watchGates } from '/src/gating/gates.ts';
  import { explainGates } from '/src/gating/leaks.ts';
  import { removeLeftovers } from '/src/gating/leftovers.ts';
  Object.assign(window, { openGates, watchGates, explainGates, removeLeftovers });
`;

const page = ({ head = '', body }: { head?: string; body: string }): string => `<!doctype html>
  <html lang="en"><head><title>A site</title><script nonce="${NONCE}">${SETUP}</script>${head}</head>
  <body>${body}<script type="module" nonce="${NONCE}">${START}</script></body></html>`;

const frames: HTMLIFrameElement[] = [];

/** Takes the frames of the test away. */
export const leaveSites = (): void => frames.splice(0).forEach((frame) => frame.remove());

/** `@/` in the markup stands for the site's own folder on the server. */
export async function makeSite(
  markup: string | { head?: string; body: string },
  headers: Record<string, string> = {},
): Promise<Site> {
  const url = `/gates/${ownName()}`;
  const html = page(typeof markup === 'string' ? { body: markup } : markup).replaceAll(
    '@/',
    `${url}/`,
  );
  await fetch(`${url}/page`, { method: 'PUT', body: JSON.stringify({ html, headers }) });
  const frame = document.createElement('iframe');
  frame.src = `${url}/page`;
  frames.push(frame);
  document.body.append(frame);
  const window = () => frame.contentWindow as unknown as GatedWindow;
  await eventually(() => typeof window().openGates === 'function', 'the page');
  return {
    url,
    window: window(),
    document: frame.contentDocument!,
    log: async () => (await (await fetch(`${url}/log`)).json()) as string[],
    ran: async (number) => {
      await eventually(() => (window().ran ?? []).length >= number, `${number} scripts`);
      return window().ran!;
    },
  };
}

/** Long enough for what must not happen. */
export const aMoment = (): Promise<void> => new Promise((done) => setTimeout(done, 150));

/** An inline script that leaves its name. */
export const inline = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-consent-purpose="analytics" ${attributes}>
    (window.ran ??= []).push('${name}');
  </script>`;

/** A script of the site's server that leaves its name. */
export const external = (name: string, attributes = ''): string =>
  `<script type="text/plain" data-consent-purpose="analytics" src="@/${name}" ${attributes}></script>`;
