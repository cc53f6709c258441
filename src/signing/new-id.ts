import { uuidv7 } from '../domain/uuid.js';

/** A fresh record id. `getRandomValues` exists without a secure context too. */
export const newId = (now: number): string =>
  uuidv7(now, crypto.getRandomValues(new Uint8Array(10)));
