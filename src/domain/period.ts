/** Calendar periods, such as `P1Y`, from one instant to another; milliseconds since 1970, in UTC. */

const PARTS = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/**
 * When a period that begins at `start` is over. A day that the month does not have becomes its
 * last one, so that nothing lasts longer than it may: a year from 29 February ends on the 28th.
 */
export function endOfPeriod(start: number, period: string): number {
  const numbers = (PARTS.exec(period) ?? []).slice(1).map((digits) => Number(digits ?? 0));
  const [years = 0, months = 0, weeks = 0, days = 0] = numbers;
  const end = new Date(start);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + 12 * years + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  return end.setUTCDate(Math.min(day, lastDay) + 7 * weeks + days);
}
