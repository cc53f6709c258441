/** The choice on this device, where the page itself keeps it; an endpoint may set the same cookie. */
import {
  DEVICE_CHOICE_COOKIE,
  MAX_AGE,
  formatDeviceChoice,
  isCurrent,
  parseDeviceChoice,
  type DeviceChoice,
} from '../domain/device-choice.js';

/** The choice that is not over yet, whichever notice it answered; a sandboxed page has no cookies. */
export function readChoice(at: number, name = DEVICE_CHOICE_COOKIE): DeviceChoice | undefined {
  try {
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
    const choice = parseDeviceChoice((cookie ?? '').slice(name.length + 1));
    return choice && isCurrent(choice, { version: choice.version, at }) ? choice : undefined;
  } catch {
    return undefined;
  }
}

export function writeChoice(choice: DeviceChoice, name = DEVICE_CHOICE_COOKIE): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  const value = formatDeviceChoice(choice);
  try {
    document.cookie = `${name}=${value}; Path=/; SameSite=Lax; Max-Age=${MAX_AGE}${secure}`;
  } catch {
    // No cookies here: the question comes back, and nothing ran without an answer.
  }
}
