/** A person's own copy: every record and event of theirs, with receipts, keys and the last head. */
import type { Bundle, Copy } from './copy.js';
import { publishHead } from './head.js';
import { readPerson } from './person.js';
import { issuerOf, nowOf, type Receiver } from './receiver.js';
import type { BoundRecord } from './record-store.js';
import { keysDocument } from './server-key.js';

const copyOf = ({ proof, jws, payload, receipt }: BoundRecord): Copy => ({
  record: jws,
  ...(proof === 'unproven' && payload && { refusal: payload }),
  receipt,
});

/**
 * All that is kept of one person's answers, as `consent-bundle/1`: `ouinon verify` checks it
 * offline. `subject` is the site's own reference.
 */
export async function exportBundle(receiver: Receiver, subject: string): Promise<Bundle> {
  const { records } = await readPerson(receiver.store, subject);
  // A head that is older than some of the records says nothing of them, and does no harm.
  const { head } = await publishHead(receiver);
  return {
    schema: 'consent-bundle/1',
    issuer: issuerOf(receiver),
    exportedAt: new Date(nowOf(receiver)).toISOString(),
    records: records.map(copyOf),
    keys: await keysDocument(receiver.key, receiver.closedKeys),
    head,
  };
}
