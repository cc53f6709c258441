// Medians, quartiles and ratios of what was measured.

/** The value below which this share of the values lies, between two of them where it falls there. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Round by round, for both had the same weather; then the median. */
export const ratio = (values, others) => median(values.map((value, i) => value / others[i]));

/**
 * Everyone has their turn at every place.
 *
 * @template T
 * @param {T[]} list
 * @param {number} by
 * @returns {T[]}
 */
export const rotated = (list, by) => list.map((_, i) => list[(i + by) % list.length]);
