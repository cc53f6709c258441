/** A page with a banner and an embed that waits, and the log of what the embed asked for. */
import { openGates } from '../../../src/gating/gates.js';
import { eventually, ownName, press } from '../page.js';
import { drawn, forgetAnswer, makeBanner, type Options } from './page.js';

export interface EmbedPage {
  banner: Awaited<ReturnType<typeof makeBanner>>;
  embed: HTMLElement;
  /** What asks in the place of the embed. */
  place: HTMLElement;
  /** What the embed asked the server for. */
  log(): Promise<string[]>;
}

export interface EmbedOptions extends Options {
  tag?: string;
  purpose?: string;
  /** Attributes of the embed, where `@/` stands for a folder of its own on the server. */
  embed?: Record<string, string>;
  around?: string;
  style?: string;
}

export const FILM = { 'data-src': '@/film.html', title: 'A film', width: '480', height: '320' };

/** Nothing is granted any more, and no embed is left. */
export function leavePage(): void {
  openGates([]);
  forgetAnswer();
  document.querySelectorAll('.embeds').forEach((element) => element.remove());
}

/** The question of the embed, once it is drawn. */
export async function placeOf(embed: Element): Promise<HTMLElement> {
  const isPlace = (it: Element | null) => it?.shadowRoot?.querySelector('#panel') && it;
  const found = await eventually(
    () => isPlace(embed.previousElementSibling) || isPlace(embed.nextElementSibling),
    'the question in its place',
  );
  return found as HTMLElement;
}

export async function makeEmbed(options: EmbedOptions = {}): Promise<EmbedPage> {
  const { tag = 'iframe', purpose = 'analytics', embed: attributes = FILM, style = '' } = options;
  const folder = `/gates/${ownName()}`;
  const banner = await makeBanner(options);
  const embed = document.createElement(tag);
  embed.dataset['consentPurpose'] = purpose;
  for (const [name, value] of Object.entries(attributes))
    embed.setAttribute(name, value.replace('@', folder));
  const around = Object.assign(document.createElement('div'), { className: 'embeds' });
  around.style.cssText = style;
  around.append(embed);
  document.body.append(around);
  const place = await placeOf(embed);
  await drawn(banner);
  return {
    banner,
    embed,
    place,
    log: async () => (await (await fetch(`${folder}/log`)).json()) as string[],
  };
}

export const inPlace = (place: Element, act: string): HTMLElement =>
  place.shadowRoot!.querySelector<HTMLElement>(`[data-act=${act}]`)!;

/** A person answers in the place of the embed. */
export async function say(page: EmbedPage, act: string): Promise<void> {
  await press(inPlace(page.place, act));
  await drawn(page.banner);
}

export const isShut = ({ embed }: EmbedPage): boolean =>
  embed.hasAttribute('data-src') && !embed.hasAttribute('src');
