/** What an account answered to a banner, for the pages that its person opens on any device (CK-21). */
import { formatDeviceChoice } from '../domain/device-choice.js';
import { currentStatus } from '../domain/history.js';
import { isYes } from '../domain/states.js';
import { reachOf } from '../domain/stops.js';
import { readPerson } from './person.js';
import { isProven, type BoundRecord, type RecordStore } from './record-store.js';

const answersOf = (records: BoundRecord[]) =>
  records
    .filter(isProven)
    .sort((one, other) => other.seq - one.seq)
    .flatMap(({ payload }) => (payload?.method.surface === 'banner' ? payload : []));

/**
 * The text for `account-choice` of `<cookie-banner>`: what holds of each purpose that the account
 * was asked about last, a no as much as a yes. Empty where it never answered: then it is asked.
 * `subject` is the site's own reference, as in `account`. Rejects when the store fails: then leave
 * `account` out too, and the device's own answer holds.
 */
export async function accountChoice(
  { store }: { store: RecordStore },
  subject: string,
): Promise<string> {
  const { records, entries } = await readPerson(store, subject);
  const [last] = answersOf(records);
  if (!last) return '';
  const { notice, iat, decisions } = last;
  const reaching = entries.map(reachOf);
  const said = decisions.map((cell) => [cell.purpose, isYes(currentStatus(reaching, cell)!)]);
  return formatDeviceChoice({
    version: notice.version ?? '1',
    date: new Date(iat * 1000).toISOString().slice(0, 10),
    purposes: Object.fromEntries(said) as Record<string, boolean>,
  });
}
