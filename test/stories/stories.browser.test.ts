import { expect } from '@open-wc/testing';

/** Every story renders, its elements are defined, its play function comes to its end, and axe finds nothing. */

const STORYBOOK = '/storybook-static/';
const ENDINGS = [
  'storyFinished',
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
] as const;

interface Story {
  id: string;
  type: string;
  title: string;
  name: string;
}

interface Report {
  message?: string;
  status?: string;
  reporters?: { result?: { violations?: { id: string }[] } }[];
}

interface Channel {
  on(event: string, listener: (report?: Report) => void): void;
}

interface StoryWindow extends Window {
  __STORYBOOK_ADDONS_CHANNEL__?: Channel;
}

const response = await fetch(`${STORYBOOK}index.json`);
const { entries } = (await response.json()) as { entries: Record<string, Story> };
const stories = Object.values(entries).filter(({ type }) => type === 'story');

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function channelOf(frame: HTMLIFrameElement): Promise<Channel> {
  await new Promise((loaded) => frame.addEventListener('load', loaded, { once: true }));
  for (;;) {
    const channel = (frame.contentWindow as StoryWindow).__STORYBOOK_ADDONS_CHANNEL__;
    if (channel) return channel;
    await pause(20);
  }
}

async function open(frame: HTMLIFrameElement, id: string): Promise<[string, Report]> {
  frame.src = `${STORYBOOK}iframe.html?id=${id}&viewMode=story`;
  frame.style.cssText = 'width: 1000px; height: 700px; border: 0';
  const channel = channelOf(frame);
  document.body.append(frame);
  const stage = await channel;
  return new Promise((ended) => {
    for (const event of ENDINGS) stage.on(event, (report = {}) => ended([event, report]));
  });
}

for (const { id, title, name } of stories) {
  it(`${title} / ${name}`, async function () {
    this.timeout(60_000);
    const frame = document.createElement('iframe');
    try {
      const [event, { message, status, reporters = [] }] = await open(frame, id);
      expect(event, message).to.equal('storyFinished');
      const undefinedTags = frame.contentDocument!.querySelectorAll(':not(:defined)');
      expect(Array.from(undefinedTags, ({ localName }) => localName)).to.deep.equal([]);
      const violations = reporters.flatMap(({ result }) => result?.violations ?? []);
      expect(violations.map((violation) => violation.id)).to.deep.equal([]);
      expect(status).to.equal('success');
    } finally {
      frame.remove();
    }
  });
}
