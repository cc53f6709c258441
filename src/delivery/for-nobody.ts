/** For elements that answer for a person whom the page names. */
import { claimsOf } from './receipt.js';

/** The endpoint has the record and knows nobody by the name in it: nothing changed for anyone. */
export const isForNobody = (receipt = ''): boolean => claimsOf(receipt)?.['status'] === 'no-effect';
