import type { Plugin } from 'vite';
import { readLedger } from '../../test/rules/ledger.js';

const ID = 'virtual:rules';
const RESOLVED = `\0${ID}`;

/** Gives the pages the rules as the tests know them at this build, run or not. */
export const rulesPlugin = (): Plugin => ({
  name: 'ouinon-rules',
  resolveId: (id) => (id === ID ? RESOLVED : undefined),
  load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(readLedger())};` : undefined),
});
