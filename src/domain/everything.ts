import type { Purpose } from './choice.js';

/** All that a person can be asked, at once: only a no speaks of so much. */
export const EVERYTHING = { purpose: '*', channel: '*', party: '*' } as const;

/** What a stop of everything answers, on whatever basis it was asked. */
export const ALL_PURPOSES: Purpose = { ...EVERYTHING, basis: '*' };
