/** A cell: one purpose, through one channel, for one party. A star stands for all of them. */
import type { Cell } from './schema.js';

const PARTS = ['purpose', 'channel', 'party'] as const;

/** Whether what one speaks of holds the other, alone or among others. */
export const covers = (one: Cell, other: Cell): boolean =>
  PARTS.every((part) => one[part] === '*' || one[part] === other[part]);

/** Whether both speak of one cell and no other: all that a yes can do. */
export const isSameCell = (one: Cell, other: Cell): boolean =>
  PARTS.every((part) => one[part] === other[part]);
