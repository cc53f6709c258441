import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { asked, isFair, purposes, shown } from './banner-page.js';
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

/** What needs no consent is told with its reason, and has no control. */
export const WithWhatIsExempt = asked(undefined, {
  inner: () =>
    html`${purposes()}
      <consent-purpose purpose="basket" exempt="cart">
        <strong slot="title">${words('Basket.', 'Panier.')}</strong>
        ${words('What you put into it.', 'Ce que vous y mettez.')}
      </consent-purpose>`,
});

/** What else on the page is told of the answer; each hears «no» until there is a yes. */
export const ToldToOthers = asked({ bridges: 'consent-mode matomo', jurisdiction: 'FR' });

/** The words of the heading are the site's. */
export const HeadingOfTheSite = asked(undefined, {
  inner: () =>
    html`<span slot="title">${words('Before you read on', 'Avant de lire la suite')}</span>
      ${purposes()}`,
});

/** The choice holds on every device of an account, and the first layer says so. */
export const OnEveryDevice = asked({ account: 'reader-1' });

/** Answered on another device of the account: it holds here, and says how to change it. */
export const AnsweredElsewhere: StoryObj = {
  ...asked({
    account: 'reader-1',
    'account-choice': `version=2026-11&no=ads&no=analytics&date=${new Date().toISOString().slice(0, 10)}`,
  }),
  play: async ({ canvasElement }) => {
    const { root } = shown(canvasElement);
    await waitFor(() => expect(root.querySelector('[data-act=seen]')).not.toBeNull());
    await expect(root.querySelector('#panel')).toBeNull();
  },
};

/** In French. */
export const French: StoryObj = { ...asked(), globals: { locale: 'fr' } };

/** On a dark page. */
export const Dark: StoryObj = { ...asked(), globals: { scheme: 'dark' } };

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

/** Refused in its place: it stays closed, says so, and can be asked for again. */
export const EmbedRefused = asked(undefined, {
  below: film,
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe')!;
    const find = (selector: string) =>
      (frame.previousElementSibling as HTMLElement).shadowRoot!.querySelector<HTMLElement>(
        selector,
      );
    await waitFor(() => expect(find('[data-act=refuse]')).not.toBeNull());
    find('[data-act=refuse]')!.click();
    await waitFor(() => expect(find('[data-act=again]')).not.toBeNull());
    await expect(frame.hasAttribute('src')).toBe(false);
  },
});
