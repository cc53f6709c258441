/** Calendar periods, such as `P1Y`, from one instant to another; milliseconds since 1970, in UTC. */
import { PERIOD } from './period-form.js';

export const DAY = 86_400_000;

/**
 * A day that the month does not have becomes its last one, so that nothing lasts longer than it
 * may: a year from 29 February ends on the 28th.
 */
export function addMonths(start: number, months: number): number {
  const end = new Date(start);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + months);
  // A day too many runs over into the next month: back to the end of the one before.
  return end.getUTCDate() === day ? end.getTime() : end.setUTCDate(0);
}

/** When a period that begins at `start` is over. */
export function endOfPeriod(start: number, period: string): number {
  const numbers = (PERIOD.exec(period) ?? []).slice(1).map((digits) => Number(digits ?? 0));
  const [years = 0, months = 0, weeks = 0, days = 0] = numbers;
  return addMonths(start, 12 * years + months) + (7 * weeks + days) * DAY;
}
