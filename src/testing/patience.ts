/** A page takes its time: what is not there yet is looked for again. */

/** In milliseconds. */
export const PATIENCE = 5_000;

export interface Patience {
  /** How long to wait for what is not there yet, in milliseconds: 5,000. */
  patience?: number;
}

/** Asks until it is so, or the patience is over; whether it came to be so. */
export async function until(isSo: () => Promise<boolean>, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) return false;
    await new Promise((done) => setTimeout(done, 50));
  }
  return true;
}
