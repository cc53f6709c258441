/** After a no, and when a yes is taken back: what a purpose stored goes, as far as a page can reach. */
import { DEVICE_CHOICE_COOKIE } from '../domain/device-choice.js';

/** What a purpose declares: names, where `*` stands for any text. */
export interface Leftovers {
  cookies: string[];
  storage: string[];
}

/** The answer itself, of the device or of an account, and records on their way, belong to no purpose. */
const isOurs = (name: string): boolean =>
  name.startsWith(DEVICE_CHOICE_COOKIE) || name.startsWith('ouinon:');

/** `*` alone declares nothing: it would sweep away what the site needs. */
function matcher(globs: string[]): (name: string) => boolean {
  const patterns = globs
    .filter((glob) => /[^*]/.test(glob))
    .map((glob) =>
      glob
        .split(/\*+/)
        .map((text) => text.replace(/[^\w]/g, '\\$&'))
        .join('.*'),
    )
    .map((source) => new RegExp(`^${source}$`, 's'));
  return (name) => !isOurs(name) && patterns.some((pattern) => pattern.test(name));
}

const cookieNames = (): string[] =>
  document.cookie
    .split('; ')
    .filter((pair) => pair.includes('='))
    .map((pair) => pair.slice(0, pair.indexOf('=')));

/** `['', 'a.b.c', 'b.c', 'c']`: the host alone, and each domain it may have been set for. */
function domains(): string[] {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
}

/** `/a/b` → `['/', '/a', '/a/', '/a/b', '/a/b/']`: where such a cookie may be seen from here. */
function paths(): string[] {
  const steps = location.pathname.split('/').filter(Boolean);
  const upTo = steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}`);
  return ['/', ...upTo.flatMap((path) => [path, `${path}/`])];
}

/** A name with a prefix, or in a jar of its own, goes only in words like those it came with. */
const JARS = ['', '; Secure', '; Secure; Partitioned'];

function expire(name: string): void {
  for (const domain of domains()) {
    const at = domain ? `; Domain=${domain}` : '';
    for (const path of paths()) {
      for (const jar of JARS) document.cookie = `${name}=; Max-Age=0; Path=${path}${at}${jar}`;
    }
  }
}

function attempt(remove: () => string[]): string[] {
  try {
    return remove();
  } catch {
    // A sandboxed page has no cookies and no storage: nothing is left in them either.
    return [];
  }
}

function removeCookies(declares: (name: string) => boolean): string[] {
  const found = cookieNames().filter(declares);
  found.forEach(expire);
  const left = new Set(cookieNames());
  return found.filter((name) => !left.has(name));
}

function removeKeys(storage: Storage, declares: (name: string) => boolean): string[] {
  const found = Object.keys(storage).filter(declares);
  for (const key of found) storage.removeItem(key);
  return found;
}

/** Removes what these purposes declare, and nothing else; the names that are really gone. */
export function removeLeftovers(purposes: Leftovers[]): string[] {
  const cookies = matcher(purposes.flatMap((purpose) => purpose.cookies));
  const keys = matcher(purposes.flatMap((purpose) => purpose.storage));
  const gone = [
    ...attempt(() => removeCookies(cookies)),
    ...attempt(() => removeKeys(localStorage, keys)),
    ...attempt(() => removeKeys(sessionStorage, keys)),
  ];
  return [...new Set(gone)];
}
