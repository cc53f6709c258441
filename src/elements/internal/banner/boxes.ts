/** The second layer, while a person is at it: a box for each purpose, and what they ticked so far. */
import { TWICE } from './twice.js';

export class Boxes {
  /** The purposes; a draft until it is saved. */
  readonly ticked = new Set<string>();
  /** When they were asked for, in milliseconds since 1970; 0 where they were not. */
  since = 0;

  /**
   * What a press was meant for. «Save my choices» comes where «Customise my choices» was: the second
   * press of two refuses nothing, be it of a key that is held down.
   */
  meant(act: string, trusted: boolean): string {
    const isTwice = trusted && !this.ticked.size && Date.now() - this.since < TWICE;
    const meant = act === 'adapt' && isTwice ? 'open' : act;
    if (meant === 'open') this.since = Date.now();
    return meant;
  }

  clear(): void {
    this.since = 0;
    this.ticked.clear();
  }
}
