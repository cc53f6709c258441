/** The embeds of a page: those that wait ask in their place, and those whose yes is gone close. */
import { moveAddresses, openEmbed } from '../../../gating/embeds.js';
import { EmbedQuestion } from './embed-question.js';
import { isShut } from './service.js';

const questions = new Map<Element, EmbedQuestion>();

/** Who asks for an embed that takes no room yet. */
const waiting = new Map<Element, HTMLElement>();

/** A yes to one embed alone, and the answer to its purposes that stood then: the next one ends it. */
const alone = new WeakMap<Element, unknown>();

/** The answer that was told of last. */
let answer: unknown;

/**
 * A pixel is no content, and what is not displayed asks once it is; in the next task, or the
 * browser would complain of a loop.
 */
const sizes = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    if (contentRect.width >= 24 && contentRect.height >= 24)
      setTimeout(place, 0, target as HTMLElement);
  }
});

function place(embed: HTMLElement): void {
  const banner = waiting.get(embed);
  sizes.unobserve(embed);
  waiting.delete(embed);
  if (!banner || !isShut(embed)) return;
  const question = new EmbedQuestion(embed, banner, {
    settle: (yes) => (yes ? open(embed) : close(embed)),
    left: () => {
      questions.delete(embed);
      // Taken out of its page: it asks again where it comes back.
      if (isShut(embed)) ask(embed, banner);
    },
  });
  questions.set(embed, question);
}

function ask(embed: Element, banner: HTMLElement): void {
  const question = questions.get(embed);
  if (question) return question.shut();
  waiting.set(embed, banner);
  // An image whose size nobody knows has none before it is loaded; its words say that it is one.
  if (embed.isConnected && embed.matches('img[alt]:not([alt=""])')) place(embed as HTMLElement);
  else sizes.observe(embed);
}

function open(embed: Element): void {
  alone.set(embed, answer);
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
  answer = granted;
  if (alone.get(embed) === granted) return;
  close(embed);
  ask(embed, banner);
}
