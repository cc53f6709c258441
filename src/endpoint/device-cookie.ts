/**
 * What an answer does to the device's cookies that a script of the page cannot do. Its choice as a
 * cookie of the server's: browsers that forget in seven days what a script stored keep this one for
 * its six months (CK-17), with no identifier in it. And the end of what a no was said to (CK-11).
 */
import {
  DEVICE_CHOICE_COOKIE,
  type DeviceChoice,
  formatDeviceChoice,
  MAX_AGE,
  parseDeviceChoice,
} from '../domain/device-choice.js';
import type { State } from '../domain/schema.js';
import { isNo, isYes } from '../domain/states.js';
import type { EndpointOptions } from './options.js';
import { nowOf } from './receiver.js';
import type { StoredRecord } from './record-store.js';

/** How old a record may be, in seconds, and still be what was said last on that device. */
const FRESH = 60;

/** The `Set-Cookie` headers for an answer from a page of this very site; none for any other. */
export function deviceCookies(
  stored: StoredRecord,
  request: Request,
  options: EndpointOptions,
): string[] {
  if (!isFromHere(request)) return [];
  const choice = choiceCookie(stored, request, nowOf(options));
  return [...(choice ? [choice] : []), ...endedCookies(stored, options)];
}

/** Behind a proxy the address may be another: then the browser says whose page it was. */
function isFromHere({ url, headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  return site ? site === 'same-origin' : headers.get('origin') === new URL(url).origin;
}

function endedCookies({ payload }: StoredRecord, { cookiesOf = {} }: EndpointOptions): string[] {
  const noes = (payload?.decisions ?? []).filter(
    ({ channel, state }) => channel === 'device' && isNo(state),
  );
  return noes
    .flatMap(({ purpose }) => (Object.hasOwn(cookiesOf, purpose) ? cookiesOf[purpose]! : []))
    .map((name) => `${name}=; Path=/; Max-Age=0${name.startsWith('__') ? '; Secure' : ''}`);
}

/** That of a proven answer to a banner. */
function choiceCookie(
  { payload, proof }: StoredRecord,
  request: Request,
  now: number,
): string | undefined {
  if (proof !== 'proven' || !payload || !('method' in payload)) return undefined;
  // What an account answered never changes the device's own answer, which others give too (CK-21).
  if (payload.method.surface !== 'banner' || payload.subject.idType === 'account') return undefined;
  const { notice, decisions, iat } = payload;
  const choice = {
    version: notice.version ?? '1',
    date: new Date(iat * 1000).toISOString().slice(0, 10),
    purposes: Object.fromEntries(decisions.map(({ purpose, state }) => [purpose, isYes(state)])),
  };
  // Asked again on the same day, the person saw their no, and said yes just now.
  const knew = decisions.filter(({ state, initial }) => isYes(state) && isNo(initial as State));
  const seen = Math.abs(now / 1000 - iat) <= FRESH ? knew.map(({ purpose }) => purpose) : [];
  if (isOvertaken(choice, request, seen)) return undefined;
  const value = formatDeviceChoice(choice);
  const secure = new URL(request.url).protocol === 'https:' ? '; Secure' : '';
  return `${DEVICE_CHOICE_COOKIE}=${value}; Path=/; SameSite=Lax; Max-Age=${MAX_AGE}${secure}`;
}

/** A yes that arrives late never ends a no that the device has said since, unless it has `seen` it. */
function isOvertaken({ date, purposes }: DeviceChoice, request: Request, seen: string[]): boolean {
  const name = `${DEVICE_CHOICE_COOKIE}=`;
  const pair = request.headers
    .get('cookie')
    ?.split('; ')
    .find((it) => it.startsWith(name));
  const now = parseDeviceChoice((pair ?? '').slice(name.length));
  return (
    now !== undefined &&
    now.date >= date &&
    Object.keys(purposes).some(
      (id) => purposes[id] && now.purposes[id] === false && !seen.includes(id),
    )
  );
}
