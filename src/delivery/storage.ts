/**
 * Where entries wait for their delivery. The browser's store may be missing, forbidden or full:
 * every access can throw, and then the entry lives in memory and in the request alone.
 */
const PREFIX = 'ouinon:';

/** One record on its way: signed, or a refusal that is written before it can be signed. */
export interface StoredEntry {
  jti: string;
  endpoint: string;
  /** A compact JWS, or the JSON of an unsigned record that only refuses. */
  body: string;
}

/** Writes before anything asynchronous happens; `false` when the store would not take it. */
export function keep(entry: StoredEntry): boolean {
  try {
    localStorage.setItem(PREFIX + entry.jti, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

export function drop(jti: string): void {
  try {
    localStorage.removeItem(PREFIX + jti);
  } catch {
    // Nothing was kept where nothing can be removed.
  }
}

/** What earlier pages left, oldest first: the ids sort by time. */
export function kept(): StoredEntry[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .sort()
      .flatMap((key) => parse(localStorage.getItem(key)));
  } catch {
    return [];
  }
}

function parse(text: string | null): StoredEntry[] {
  try {
    const { jti, endpoint, body } = JSON.parse(text ?? '') as Record<string, unknown>;
    const whole = [jti, endpoint, body].every((field) => typeof field === 'string');
    return whole ? [{ jti, endpoint, body } as StoredEntry] : [];
  } catch {
    return [];
  }
}
