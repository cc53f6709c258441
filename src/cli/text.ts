import { CannotRun } from './cannot-run.js';

/** No page of a site is larger; what is, was made for something else. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** UTF-8, or what browsers take the rest for. */
export function textOf(bytes: Uint8Array, name: string, charset = 'utf-8'): string {
  if (bytes.includes(0)) throw new CannotRun(`${name}: not a text`);
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
