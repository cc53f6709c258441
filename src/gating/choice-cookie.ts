/** The choice on this device, where the page itself keeps it; an endpoint may set the same cookie. */
import {
  DEVICE_CHOICE_COOKIE,
  MAX_AGE,
  formatDeviceChoice,
  isCurrent,
  parseDeviceChoice,
  type DeviceChoice,
} from '../domain/device-choice.js';

const NAME = `${DEVICE_CHOICE_COOKIE}=`;

/** The choice that is not over yet, whichever notice it answered; a sandboxed page has no cookies. */
export function readChoice(at: number): DeviceChoice | undefined {
  try {
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(NAME));
    const choice = parseDeviceChoice((cookie ?? '').slice(NAME.length));
    return choice && isCurrent(choice, { version: choice.version, at }) ? choice : undefined;
  } catch {
    return undefined;
  }
}

function write(value: string, life: number): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  try {
    document.cookie = `${NAME}${value}; Path=/; SameSite=Lax; Max-Age=${life}${secure}`;
  } catch {
    // No cookies here: the question comes back, and nothing ran without an answer.
  }
}

export const writeChoice = (choice: DeviceChoice): void =>
  write(formatDeviceChoice(choice), MAX_AGE);

export const forgetChoice = (): void => write('', 0);
