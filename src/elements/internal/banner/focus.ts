/** Where the focus goes: to a question that is asked again, and then back to what asked for it. */
export class Focus {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  #opener: HTMLElement | null = null;
  /** Gets it once it is drawn. */
  #next: HTMLElement | null = null;

  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  /** CK-13: a page that opens the question before anyone did anything keeps its focus. */
  asked(control = document.activeElement as HTMLElement | null): void {
    this.#opener = control;
    if (navigator.userActivation?.hasBeenActive !== false) this.#next = this.#host;
  }

  answered(): void {
    this.#next = this.#opener;
    this.#opener = null;
  }

  /** What was pressed may be gone since: then the focus stays with us. */
  drawn(): void {
    if (!this.#root.firstElementChild) return;
    if (this.#next) (this.#next.isConnected ? this.#next : this.#host).focus();
    this.#next = null;
  }

  /**
   * On the question, or on what became of its answer: on no button, for a key that is held down
   * would press it too.
   */
  take(options?: FocusOptions): void {
    this.#root.querySelector<HTMLElement>('#panel,#told')?.focus(options);
  }
}
