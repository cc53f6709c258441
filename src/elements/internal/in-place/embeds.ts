/** The embeds of a page: those that wait ask in their place, and those whose yes is gone close. */
import { moveAddresses, openEmbed } from '../../../gating/embeds.js';
import { makeQueue } from '../../../gating/slices.js';
import { isEdited } from '../edited.js';
import { EmbedQuestion } from './embed-question.js';
import { isShut } from './service.js';

/** In pixels: what is smaller shows nothing that could be asked for. */
const SMALLEST = 24;

const questions = new Map<Element, EmbedQuestion>();

/** Who asks for an embed that takes no room yet. */
const waiting = new WeakMap<Element, HTMLElement>();

/** What has a yes to it alone: the next answer to its purposes ends that. */
const alone = new WeakSet<Element>();

/** The answer that each embed heard of last. */
const heard = new WeakMap<Element, unknown>();

/** A pixel is no content. */
const isTiny = (embed: Element): boolean =>
  ['width', 'height'].some((name) => Number(embed.getAttribute(name) ?? SMALLEST) < SMALLEST);

/** An image whose size nobody knows has none before it is loaded; its words say that it is one. */
const isImage = (embed: Element): boolean => embed.matches('img[alt]:not([alt=""])');

/** What is far away, or not displayed, asks once it comes into view. */
const views = new IntersectionObserver(
  (entries) => place(entries.filter((it) => it.isIntersecting).map(({ target }) => target)),
  { rootMargin: '50%' },
);

/** One after the other, in short tasks: each may push the next out of view again. */
const place = makeQueue<Element>((embed) => {
  const banner = waiting.get(embed);
  const { top, bottom, width, height } = embed.getBoundingClientRect();
  const isNear = bottom > -innerHeight / 2 && top < innerHeight * 1.5;
  const isContent = (width >= SMALLEST && height >= SMALLEST) || isImage(embed);
  if (!banner || !isShut(embed) || !isNear || !isContent || isEdited(embed)) return;
  views.unobserve(embed);
  waiting.delete(embed);
  const question = new EmbedQuestion(embed as HTMLElement, banner, {
    settle: (yes) => (yes ? open(embed) : close(embed)),
    left: () => {
      question.answer.giveUp();
      questions.delete(embed);
      // Taken out of its page: it asks again where it comes back.
      if (isShut(embed)) ask(embed, banner);
    },
  });
  questions.set(embed, question);
});

function ask(embed: Element, banner: HTMLElement): void {
  const question = questions.get(embed);
  if (question) return question.shut();
  waiting.set(embed, banner);
  if (!isTiny(embed)) views.observe(embed);
}

function open(embed: Element): void {
  alone.add(embed);
  openEmbed(embed);
}

/** Also one that was never shut, although it names a purpose: what it does ends here. */
function close(embed: Element): void {
  alone.delete(embed);
  if (isShut(embed) || moveAddresses(embed, '', 'data-').length === 0) return;
  // A frame keeps what it shows, and a player what it plays, until it is taken out or told.
  embed.closest<HTMLMediaElement>('audio, video')?.load();
  const { parentNode, nextSibling } = embed;
  embed.remove();
  parentNode?.insertBefore(embed, nextSibling);
}

/** An embed has no yes from its purposes, whatever they were granted in this answer. */
export function hear(banner: HTMLElement, embed: Element, granted: unknown): void {
  // A yes that is still on its way was said before this answer, and ends with it too.
  if (heard.get(embed) !== granted) questions.get(embed)?.answer.giveUp();
  else if (alone.has(embed)) return;
  heard.set(embed, granted);
  close(embed);
  ask(embed, banner);
}
