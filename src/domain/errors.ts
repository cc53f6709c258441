/**
 * What went wrong, as a stable code that a program can switch on and the README explains.
 * The message, where there is one, says what to do about it, in English, for a developer.
 */
export class ConsentError extends Error {
  override readonly name = 'ConsentError';

  constructor(
    readonly code: string,
    message?: string,
    options?: ErrorOptions,
  ) {
    super(message ?? code, options);
  }
}
