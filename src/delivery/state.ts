/**
 * Reads what the endpoint knows of the person whose page this is: the only request that an element
 * makes before an act, for to show and to change it is what the person opened the page for.
 */
import type { StoredCell } from '../domain/stored-cell.js';

export interface PersonState {
  /** A stop of everything stands. */
  stopped: boolean;
  /** What was ever said; what is missing was never asked or never answered. */
  cells: StoredCell[];
}

/** `stranger`: the endpoint knows nobody by that name, or tells nothing of them. */
export type Reading = PersonState | 'stranger' | 'unreachable';

/** Answers that no retry will change. */
const isFinal = (status: number): boolean =>
  status >= 400 && status < 500 && ![408, 425, 429].includes(status);

const isState = (it: unknown): it is PersonState =>
  Array.isArray((it as Partial<PersonState> | null)?.cells);

/**
 * Never throws. The token travels in the body, where no log has it; without one the endpoint asks
 * the session who is signed in.
 */
export async function readState(
  endpoint: string,
  token: string | undefined,
  signal: AbortSignal,
): Promise<Reading> {
  try {
    const url = new URL(endpoint);
    url.pathname = `${url.pathname.replace(/\/$/, '')}/state`;
    const response = await fetch(url, {
      method: 'POST',
      body: JSON.stringify({ token }),
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (isFinal(response.status)) return 'stranger';
    const state: unknown = response.ok && (await response.json());
    return isState(state) ? state : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
