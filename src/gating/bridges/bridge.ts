/**
 * Told once of every decision, and once on each page of a visitor who answered: before the gates
 * open, so that a script finds the answer when it starts. A purpose that is not there has no yes.
 */
export type Bridge = (granted: Record<string, boolean>) => void;
