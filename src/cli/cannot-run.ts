/** The check could not be made, or not of everything: exit code 2, and the message says why. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
