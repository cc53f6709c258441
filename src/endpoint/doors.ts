/** Every address of the endpoint. A new one is a line here and a file in `doors/`. */
import type { Door } from './door.js';
import { bind } from './doors/bind.js';
import { judge } from './doors/can-send.js';
import { askToConfirm, confirm } from './doors/confirm.js';
import { showKeys } from './doors/keys.js';
import { takeRecord } from './doors/records.js';
import { showState } from './doors/state.js';
import { askToStop, stop } from './doors/unsubscribe.js';

/** Under the path of `audience`. */
export const DOORS: Record<string, Door> = {
  '': { POST: takeRecord },
  '/state': { POST: showState },
  '/unsubscribe': { GET: askToStop, POST: stop },
  '/confirm': { GET: askToConfirm, POST: confirm },
  '/bind': { POST: bind, secret: true },
  '/can-send': { POST: judge, secret: true },
};

/** On the site itself. */
export const WELL_KNOWN: Record<string, Door> = {
  '/.well-known/consent-keys.json': { GET: showKeys },
};
