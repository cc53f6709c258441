/**
 * The choice of a banner as a cookie of the server's: browsers that forget in seven days what a
 * script stored keep this one for its six months (CK-17). No identifier is in it.
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
import type { StoredRecord } from './record-store.js';

/** How old a record may be, in seconds, and still be what was said last on that device. */
const FRESH = 60;

/** The header for a proven answer to a banner of this very site; nothing for any other record. */
export function deviceCookie(
  { payload, proof }: StoredRecord,
  request: Request,
  now: number,
): string | undefined {
  if (proof !== 'proven' || !payload || !('method' in payload)) return undefined;
  // What an account answered never changes the device's own answer, which others give too (CK-21).
  if (payload.method.surface !== 'banner' || payload.subject.idType === 'account') return undefined;
  const { protocol, origin } = new URL(request.url);
  // Behind a proxy the address may be another: then the browser says whose page it was.
  const site = request.headers.get('sec-fetch-site');
  if (site ? site !== 'same-origin' : request.headers.get('origin') !== origin) return undefined;
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
  const secure = protocol === 'https:' ? '; Secure' : '';
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
