/** `GET /.well-known/consent-keys.json`: the keys that verify receipts and events. */
import { json, type Call } from '../door.js';
import type { Answer } from '../problem.js';
import { keysDocument } from '../server-key.js';

export const showKeys = async ({ options: { key, closedKeys } }: Call): Promise<Answer> =>
  json(await keysDocument(key, closedKeys));
