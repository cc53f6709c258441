/**
 * Who is signed in: in this demo whoever opened the portal, under a made-up reference in a cookie.
 * A real shop looks its session up, and believes no reference that a browser brings.
 */
import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';

const COOKIE = 'shop-session';
const REFERENCE = /^reader-[0-9a-f-]{36}$/;

const known = (value) => (REFERENCE.test(value ?? '') ? value : undefined);

/** @param {import('hono').Context} c */
export function signIn(c) {
  const reference = known(getCookie(c, COOKIE)) ?? `reader-${randomUUID()}`;
  setCookie(c, COOKIE, reference, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return reference;
}

/**
 * What the endpoint asks before it believes a yes of an account.
 * @param {Request} request
 */
export function personOf({ headers }) {
  const [, value] = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(headers.get('cookie') ?? '') ?? [];
  return known(value);
}
