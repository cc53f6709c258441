import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/banner.js';
import type { CookieBanner } from '../src/elements/cookie-banner.js';
import { words } from './site.js';

/**
 * Purposes first, then a yes and a no of equal weight, on a page that goes on working. Every story
 * begins as a first visit, unless it says otherwise; no story can press «Accept», only a person can.
 */
const meta: Meta = {
  title: 'Elements/cookie-banner',
  component: 'cookie-banner',
  // A page has one banner: among the documentation each story is a page of its own.
  parameters: { docs: { story: { inline: false, height: '420px' } } },
};
export default meta;

type Play = NonNullable<StoryObj['play']>;

interface Visit {
  /** What the cookie says. */
  before?: string;
  gpc?: boolean;
  /** What stands below the article. */
  below?: () => unknown;
}

const purposes = () => html`
  <consent-purpose
    purpose="analytics"
    cookies="_pk_*"
    controllers="1"
    controllers-href="/companies"
  >
    <strong slot="title">Audience.</strong>
    ${words('We count visits.', 'Nous comptons les visites.')}
  </consent-purpose>
  <consent-purpose purpose="ads" controllers="2" controllers-href="/companies" sale>
    <strong slot="title">${words('Advertising.', 'Publicité.')}</strong>
    ${words('Adverts that fit what you read.', 'Des annonces choisies selon vos lectures.')}
  </consent-purpose>
`;

const article = () =>
  html`<p style="max-inline-size: 40rem; font-family: system-ui">
    ${words(
      'The river rose by a metre in the night. Nobody was hurt.',
      'La rivière est montée d’un mètre cette nuit. Personne n’est blessé.',
    )}
  </p>`;

/** The page of a news site; what was answered on it before is what the story says. */
function visit(
  attributes: Readonly<Record<string, string>> = {},
  { before = '', gpc = false, below }: Visit = {},
): TemplateResult {
  document.cookie = `eu-consent=${before}; Path=/; Max-Age=${before ? 60 : 0}`;
  Object.defineProperty(navigator, 'globalPrivacyControl', { value: gpc, configurable: true });
  const banner = document.createElement('cookie-banner');
  const all = {
    controller: words('The Courier', 'Le Courrier'),
    'privacy-href': '/privacy',
    'withdraw-href': '/cookies',
    retention: 'P6M decision',
    'notice-version': '2026-11',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) banner.setAttribute(name, value);
  render(purposes(), banner);
  return html`${banner}${article()}${below?.()}`;
}

const shown = (canvas: HTMLElement) => {
  const host = canvas.querySelector<CookieBanner>('cookie-banner')!;
  const root = host.shadowRoot!;
  return {
    host,
    root,
    button: (act: string) => root.querySelector<HTMLElement>(`[data-act=${act}]`)!,
    text: () => root.querySelector('#panel')?.textContent ?? '',
  };
};

/** Two buttons of one size in one style, and no purpose chosen. */
const isFair: Play = async ({ canvasElement }) => {
  const { button, root } = shown(canvasElement);
  await waitFor(() => expect(button('give')).not.toBeNull());
  const [refuse, give] = [button('refuse'), button('give')];
  await expect(refuse.offsetWidth).toBe(give.offsetWidth);
  await expect(refuse.offsetHeight).toBe(give.offsetHeight);
  await expect(getComputedStyle(refuse).backgroundColor).toBe(
    getComputedStyle(give).backgroundColor,
  );
  for (const box of root.querySelectorAll('input')) await expect(box.checked).toBe(false);
};

const asked = (
  attributes?: Readonly<Record<string, string>>,
  { play, ...rest }: Visit & { play?: Play } = {},
): StoryObj => ({
  render: () => visit(attributes, rest),
  play: async (context) => {
    await isFair(context);
    await play?.(context);
  },
});

/** Over the whole width, below. */
export const Bar = asked();

/** In a corner. */
export const Box = asked({ layout: 'box' });

/** Each purpose has its box at once, and every box is off. */
export const Inline = asked({ layout: 'inline' });

/** «Customise» leads to the second layer, with the same pair; a box is a draft until it is saved. */
export const SecondLayer = asked(undefined, {
  play: async (context) => {
    const { button, root } = shown(context.canvasElement);
    await userEvent.click(button('open'));
    await waitFor(() => expect(root.querySelectorAll('input').length).toBe(2));
    await isFair(context);
  },
});

/** One more way to leave without a yes, in words. */
export const ContinueWithoutAccepting = asked({ leave: '' });

/** The choice holds on every device of an account, and the first layer says so. */
export const OnEveryDevice = asked({ 'device-reach': 'account' });

/** In French. */
export const French: StoryObj = { ...asked(), globals: { locale: 'fr' } };

/** On a dark page. */
export const Dark: StoryObj = { ...asked(), globals: { theme: 'dark' } };

/** From right to left. */
export const RightToLeft = asked({ dir: 'rtl' });

/** In the colours of a site: one fill and one ink, for both buttons. */
export const ColoursOfASite = asked({
  style: '--consent-ink: #14324a; --consent-paper: #fff; --consent-radius: 1rem',
});

/** The browser sends Global Privacy Control: what is sold is refused in advance, and it says so. */
export const PrivacyControl = asked(undefined, {
  gpc: true,
  play: async ({ canvasElement }) => {
    const { text } = shown(canvasElement);
    await waitFor(() =>
      expect(text()).toMatch(/Your browser refuses this for you|Votre navigateur/),
    );
  },
});

/** The words changed since the last answer: it asks again, and says what is new. */
export const AskedAgain = asked(undefined, {
  before: `version=2026-05&no=analytics&date=${new Date().toISOString().slice(0, 10)}`,
  play: async ({ canvasElement }) => {
    const { text } = shown(canvasElement);
    await waitFor(() => expect(text()).toMatch(/New since your last choice|Nouveau depuis/));
  },
});

/** A no always gets through, even a script's: nothing is left of the question but the way back. */
export const Refused = asked(undefined, {
  play: async ({ canvasElement }) => {
    const { host, root } = shown(canvasElement);
    host.refuse();
    await waitFor(() => expect(root.querySelector('#panel')).toBeNull());
    await expect(root.querySelector('#reopen')).not.toBeNull();
    await expect(document.cookie).toContain('no=ads&no=analytics');
  },
});

/** What a script clicks is no yes: the question stays. */
export const ClickedByAScript = asked(undefined, {
  play: async ({ canvasElement }) => {
    const { button, host } = shown(canvasElement);
    await userEvent.click(button('give'));
    button('give').click();
    await expect(host.matches(':state(open)')).toBe(true);
    await expect(document.cookie).not.toContain('yes=');
  },
});

/** A pair that a page unbalanced is drawn anew in the browser's own style, above everything. */
export const Unbalanced = asked(undefined, {
  play: async ({ canvasElement }) => {
    const { button, host, root } = shown(canvasElement);
    button('refuse').style.cssText = 'color: #ccc; background: #ddd';
    host.setAttribute('layout', 'box');
    await waitFor(() => expect(root.querySelector('.plain')).not.toBeNull());
    await expect(button('refuse').getAttribute('style')).toBeNull();
  },
});

/** Nothing says who asks: no yes can be given, the refusal works, and the reason is said. */
export const RefusedMisuse = asked(
  { controller: '' },
  {
    play: async ({ canvasElement }) => {
      const { button, root } = shown(canvasElement);
      const alert = () => root.querySelector('#problem')?.textContent ?? '';
      await waitFor(() => expect(alert()).toMatch(/no-controller[:.]/));
      await expect(button('give').getAttribute('aria-disabled')).toBe('true');
      await expect(button('refuse').getAttribute('aria-disabled')).toBe('false');
    },
  },
);

const film = () =>
  html`<iframe
    data-consent-purpose="ads"
    data-consent-service="Filmhouse"
    data-src="https://player.example/film"
    title=${words('A film of the river', 'Un film de la rivière')}
    width="480"
    height="300"
  ></iframe>`;

/** An embed waits behind its name, its purpose and a pair of its own, in the room it will take. */
export const Embed = asked(undefined, {
  below: film,
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    const place = () => frame.previousElementSibling as HTMLElement;
    const labels = () =>
      [...(place()?.shadowRoot?.querySelectorAll('.pick') ?? [])].map((it) => it.textContent);
    await waitFor(() => expect(labels().length).toBe(2));
    await expect(place().offsetWidth).toBe(484);
    await expect(frame.hasAttribute('src')).toBe(false);
  },
});
