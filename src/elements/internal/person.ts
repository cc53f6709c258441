/**
 * Who answers, where the site knows it: the person whom the token of a message's link names, or
 * whose account is signed in. A token leaves the address at once (UA-04): what stands there reaches
 * logs, bookmarks, screens and other sites.
 */
import type { ConsentRecord } from '../../domain/schema.js';
import { inherited } from './settings.js';

/** As a record names them. An address is neither. */
export interface Person {
  idType: Extract<ConsentRecord['subject']['idType'], 'token' | 'account'>;
  id: string;
}

/** Under which the token stays in the entry of the browser's history, so that a reload keeps it. */
const KEPT = 'ouinon-token';

/** `?token=…`, `#token=…` and `#stop&token=…`; what stands around it stays as it is, byte for byte. */
const IN_ADDRESS = /([?#&])token=([^?#&]*)(&?)/g;

/** What a record can hold; a token that a mail program mangled beyond it names nobody. */
const TOKEN = /^[\w.~-]{1,200}$/;

let token: string | undefined;

/** Decodes what a mail program encoded; what cannot be decoded is no token either. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** An address of this page without its token, and the token. */
function takeOut(href: string): { rest: string; found: string | undefined } {
  let found: string | undefined;
  const rest = href.replace(IN_ADDRESS, (_, before: string, text: string, after: string) => {
    found ??= decoded(text);
    return after && before;
  });
  return { rest, found };
}

/** The document keeps to itself where its links are followed from, for as long as it lives. */
function hideReferrer(): void {
  if (document.querySelector('meta[name=referrer][content=no-referrer]')) return;
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
}

/** A state of the page's own that is no plain object is left alone: then the token lives in memory. */
const withToken = (state: unknown): unknown =>
  state === null || Object.getPrototypeOf(state) === Object.prototype
    ? { ...(state as object | null), [KEPT]: token }
    : state;

/** A sandboxed page may not change its address, nor any page too often: the token counts all the same. */
function leaveAddress(rest: string): void {
  try {
    history.replaceState(withToken(history.state), '', rest);
  } catch {
    // It is tried again when the person is asked for the next time.
  }
}

function takeToken(): void {
  const { rest, found } = takeOut(location.href);
  if (found !== undefined) {
    token = TOKEN.test(found) ? found : undefined;
    hideReferrer();
    leaveAddress(rest);
  }
  const kept = (history.state as Record<string, unknown> | null)?.[KEPT];
  if (typeof kept === 'string') token ??= kept;
}

/**
 * The person who answers on this page. Called when an element appears and whenever the address
 * changes, for a second link to an open page may bring another token. `account` is believed by the
 * page alone: the endpoint asks the session before it takes a yes.
 */
export function personOf(host: Element): Person | undefined {
  takeToken();
  if (token !== undefined) return { idType: 'token', id: token };
  const id = inherited(host, 'account')?.trim();
  return id ? { idType: 'account', id } : undefined;
}
