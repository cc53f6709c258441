/** What an endpoint did with a record that it has, as its receipt says. */
import { claimsOf } from './receipt.js';

const effectOf = (receipt = ''): unknown => claimsOf(receipt)?.['status'];

/** It knows nobody by the name in the record: nothing changed for anyone. */
export const isForNobody = (receipt?: string): boolean => effectOf(receipt) === 'no-effect';

/** It could not believe the record, or not now, and took its noes alone. */
export const isUnproven = (receipt?: string): boolean => effectOf(receipt) === 'unproven';
