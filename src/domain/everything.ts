/** All that a person can be asked, at once: only a no speaks of so much. */
export const EVERYTHING = { purpose: '*', channel: '*', party: '*' } as const;
