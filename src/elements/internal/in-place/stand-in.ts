/** Stands where an embed stood, in the same room, and gives it back. */
import { roomOf } from './room.js';
import { isShut } from './service.js';

export class StandIn {
  readonly host = document.createElement('div');

  readonly #embed: HTMLElement;
  readonly #room: Record<string, string>;
  readonly #left: () => void;
  readonly #display: [value: string, priority: string];
  readonly #changes = new MutationObserver(() => this.#follow());
  #covers = false;

  /** `left` is called when there is nothing to stand in for any more. */
  constructor(embed: HTMLElement, left: () => void) {
    const { style } = embed;
    this.#embed = embed;
    this.#left = left;
    this.#room = roomOf(embed);
    this.#display = [style.getPropertyValue('display'), style.getPropertyPriority('display')];
    this.#changes.observe(embed, { attributes: true, subtree: true });
  }

  /** The embed is not displayed, and keeps its place in the document: frameworks count on it. */
  cover(): void {
    const { host } = this;
    // What is put where it stands already loses its focus.
    if (this.#covers && host.nextSibling === this.#embed) return;
    this.#covers = true;
    host.removeAttribute('style');
    for (const [name, value] of Object.entries(this.#room)) host.style.setProperty(name, value);
    this.#embed.before(host);
    this.#changes.observe(this.#embed.parentNode!, { childList: true });
    this.#embed.style.setProperty('display', 'none', 'important');
  }

  /** The embed is displayed, with what is left to say behind it, in the reach of a pointer. */
  uncover(): void {
    this.#covers = false;
    this.host.style.cssText = 'position: relative; z-index: 1';
    this.#embed.after(this.host);
    this.#show();
  }

  #show(): void {
    this.#embed.style.setProperty('display', ...this.#display);
  }

  /** Opened by an answer to its purposes, moved by its page, or taken out of it. */
  #follow(): void {
    const { parentNode, isConnected } = this.#embed;
    if (!isConnected || (this.#covers && !isShut(this.#embed))) return this.#leave();
    if (parentNode === this.host.parentNode) return;
    if (this.#covers) this.cover();
    else this.uncover();
  }

  #leave(): void {
    this.#changes.disconnect();
    this.host.remove();
    this.#show();
    this.#left();
  }
}
