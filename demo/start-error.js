/** What kept the demo from starting, in words for the person who started it. */
export class StartError extends Error {
  /**
   * @param {string} message
   * @param {unknown} [cause]
   */
  constructor(message, cause) {
    super(message, { cause });
    this.name = 'StartError';
  }
}
