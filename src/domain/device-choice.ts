/** What the cookie `eu-consent` says: a yes or a no for each purpose, and nothing about a person. */
import { addMonths, DAY } from './period.js';

export const DEVICE_CHOICE_COOKIE = 'eu-consent';

/** The longest six months, in seconds, for a yes as for a no; the day inside ends it exactly. */
export const MAX_AGE = (184 * DAY) / 1000;

export interface DeviceChoice {
  /** Of the notice that was answered. */
  version: string;
  /** The day of the choice, YYYY-MM-DD. */
  date: string;
  purposes: Record<string, boolean>;
}

/**
 * `version=2026-11&yes=analytics&no=ads&date=2026-11-22`: safe in a cookie as it is. One choice
 * has one text, and the day stands last: a text that was cut anywhere has lost a part of it, so
 * that `yes=ads-measured` never shrinks to a yes for `ads`.
 */
export function formatDeviceChoice({ version, date, purposes }: DeviceChoice): string {
  const ids = Object.keys(purposes).sort();
  const said = (yes: boolean, word: string) =>
    ids.filter((id) => purposes[id] === yes).map((id) => [word, id]);
  return new URLSearchParams([
    ['version', version],
    ...said(true, 'yes'),
    ...said(false, 'no'),
    ['date', date],
  ]).toString();
}

/** When a day begins; NaN for a day that no calendar has. */
function startOf(date: string): number {
  const start = Date.parse(`${date}T00:00Z`);
  return start >= 0 && new Date(start).toISOString().slice(0, 10) === date ? start : NaN;
}

/** Anything but the one text of a choice is no choice, and is asked again. */
export function parseDeviceChoice(text: string): DeviceChoice | undefined {
  const params = new URLSearchParams(text);
  // The version stands first, the day last: what else stands there is not in the text of a choice.
  const said = [...params].slice(1, -1).map(([word, id]) => [id, word === 'yes'] as const);
  const choice = {
    version: params.get('version') ?? '',
    date: params.get('date') ?? '',
    purposes: Object.fromEntries(said),
  };
  const ids = Object.keys(choice.purposes);
  const isWhole =
    choice.version && startOf(choice.date) >= 0 && ids.length > 0 && ids.every(Boolean);
  return isWhole && formatDeviceChoice(choice) === text ? choice : undefined;
}

/** Whether it still answers: the same notice, six calendar months, the dates of all time zones. */
export function isCurrent(
  { version, date }: DeviceChoice,
  now: { version: string; at: number },
): boolean {
  const start = startOf(date);
  return version === now.version && now.at >= start - DAY && now.at < addMonths(start, 6);
}

/** The purposes of a page that have a yes. One that the page no longer declares has none. */
export const grantedBy = (choice: DeviceChoice, declared: Iterable<string>): string[] =>
  [...declared].filter((id) => Object.hasOwn(choice.purposes, id) && choice.purposes[id] === true);

/** What is left of an older answer beside a newer one that is not proven yet: its noes hold at once. */
export function narrowed(
  choice: DeviceChoice | undefined,
  granted: DeviceChoice['purposes'],
): DeviceChoice | undefined {
  const old = Object.entries(choice?.purposes ?? {});
  if (!choice || !old.some(([id, yes]) => yes && granted[id] === false)) return undefined;
  const purposes = old.map(([id, yes]) => [id, yes && granted[id] !== false] as const);
  return { ...choice, purposes: Object.fromEntries(purposes) };
}
