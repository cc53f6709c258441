/** The static Storybook, page by page, each in a frame of its own. */
import type Axe from 'axe-core';

const STORYBOOK = '/storybook-static/';

const ENDINGS = [
  'storyFinished',
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
  'docsRendered',
] as const;

export interface Entry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  name: string;
}

export interface Report {
  message?: string;
  status?: string;
  reporters?: { result?: { violations?: { id: string }[] } }[];
}

interface Channel {
  on(event: string, listener: (report?: Report) => void): void;
}

interface StoryWindow extends Window {
  __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  axe?: typeof Axe;
}

const response = await fetch(`${STORYBOOK}index.json`);
const index = (await response.json()) as { entries: Record<string, Entry> };

export const entries = Object.values(index.entries);
export const stories = entries.filter(({ type }) => type === 'story');

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Nothing else settles it: a frame tells nobody outside what became of it. */
export async function until(holds: () => unknown, what: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (holds()) return;
    await pause(25);
  }
  throw new Error(`It never came to this: ${what}.`);
}

export interface Opened {
  frame: HTMLIFrameElement;
  document: Document;
  event: string;
  report: Report;
}

interface Look {
  /** What the toolbar is set to, such as `{scheme: 'dark'}`. */
  globals?: Record<string, string>;
  width?: number;
  height?: number;
}

async function channelOf(frame: HTMLIFrameElement): Promise<Channel> {
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  for (;;) {
    const channel = (frame.contentWindow as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__;
    if (channel) return channel;
    await pause(20);
  }
}

/** Opens a story or a page of documentation, as far as it goes. */
export async function open(
  { id, type }: Pick<Entry, 'id' | 'type'>,
  { globals = {}, width = 1000, height = 700 }: Look = {},
): Promise<Opened> {
  const frame = document.createElement('iframe');
  const set = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  const query = new URLSearchParams({ id, viewMode: type, globals: set.join(';') });
  frame.src = `${STORYBOOK}iframe.html?${query}`;
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  const channel = channelOf(frame);
  document.body.append(frame);
  const stage = await channel;
  return new Promise((ended) => {
    for (const event of ENDINGS)
      stage.on(event, (report = {}) =>
        ended({ frame, document: frame.contentDocument!, event, report }),
      );
  });
}

/** The whole site as a visitor comes to it: the list of stories, the toolbar, and a page within. */
export async function openSite(query = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.src = `${STORYBOOK}index.html${query}`;
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  document.body.append(frame);
  await until(
    () => frame.contentDocument?.querySelector('[aria-label^="Equal weight"]'),
    'the toolbar',
  );
  await quiet(frame.contentDocument!);
  return frame;
}

/** Opens it, looks at it, and closes it again. */
export async function visit(
  entry: Pick<Entry, 'id' | 'type'>,
  look: Look,
  see: (opened: Opened) => unknown,
): Promise<void> {
  const opened = await open(entry, look);
  try {
    await see(opened);
  } finally {
    opened.frame.remove();
  }
}

/** What axe finds on a page, by the rules that the accessibility addon checks stories with. */
export async function violationsOn(
  { frame }: Pick<Opened, 'frame'>,
  within = 'html',
): Promise<string[]> {
  const view = frame.contentWindow as StoryWindow;
  if (!view.axe) {
    const script = view.document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((done) => script.addEventListener('load', done));
    view.document.head.append(script);
    await loaded;
  }
  const { violations } = await view.axe!.run(within, {
    // Documentation has no other part than its main one, and each frame is looked at by itself.
    rules: { region: { enabled: false } },
    iframes: false,
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
  );
}

/** Every element of a page, those in open shadow roots too. */
export const everything = (top: ParentNode): Element[] =>
  [...top.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);

/** Elements fetch words and parts of themselves after they were drawn: until nothing comes any more. */
export async function quiet(document: Document): Promise<void> {
  for (let before = -1, same = 0; same < 10;) {
    await pause(100);
    const now = everything(document).length;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
