/**
 * Where entries wait for their delivery. The browser's store may be missing, forbidden or full:
 * every access can throw, and then the entry lives in memory and in the request alone.
 */
const PREFIX = 'ouinon:';

/** One record on its way. */
export interface StoredEntry {
  jti: string;
  endpoint: string;
  /** A compact JWS, or the JSON of an unsigned record that only refuses. */
  body: string;
  /** It went out unsigned: signed later, it would be another record under the same id. */
  unsigned?: boolean | undefined;
  /** Never written down: others use this device. */
  volatile?: boolean | undefined;
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

/** Writes before anything asynchronous happens; `false` when the store may not or would not. */
export const keep = ({ jti, endpoint, body, unsigned, volatile }: StoredEntry): boolean =>
  attempt(() => {
    if (volatile) return false;
    localStorage.setItem(PREFIX + jti, JSON.stringify({ jti, endpoint, body, unsigned }));
    return true;
  }) ?? false;

export const drop = (jti: string): void => attempt(() => localStorage.removeItem(PREFIX + jti));

/** What earlier pages left, oldest first: the ids sort by time. */
export const kept = (): StoredEntry[] =>
  attempt(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .sort(),
  )?.flatMap((key) => attempt(() => read(localStorage.getItem(key)!)) ?? []) ?? [];

/** What somebody else wrote under our prefix stops nothing. */
function read(text: string): StoredEntry[] {
  const entry = JSON.parse(text) as StoredEntry;
  const { jti, endpoint, body } = entry;
  return [jti, endpoint, body].every((part) => typeof part === 'string') ? [entry] : [];
}
