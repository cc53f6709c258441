/** `/records`: what the database holds, newest first, each record and receipt verified anew. */
import { accepts } from 'hono/accepts';
import { MAIN_PARTITION } from 'ouinon/server';
import { evidenceReader } from './evidence.js';
import { pageOf } from './page-of.js';
import { recordsPage } from './pages/records.js';

const LIMIT = 100;
const TYPES = {
  header: 'Accept',
  supports: ['text/html', 'application/json'],
  default: 'text/html',
};

/**
 * @param {import('hono').Hono} app
 * @param {import('ouinon/server').Receiver} receiver
 */
export function addRecords(app, receiver) {
  const evidenceOf = evidenceReader(receiver);

  app.get('/records', async (c) => {
    const before = placeIn(c.req.query('before'));
    const stored = await receiver.store.list(MAIN_PARTITION, { limit: LIMIT, before });
    const records = await Promise.all(stored.map(evidenceOf));
    const last = stored.at(-1)?.seq;
    const older = stored.length === LIMIT && last > 1 ? `/records?before=${last}` : undefined;
    c.header('Vary', 'Accept, Accept-Language');
    c.header('Cache-Control', 'no-store');
    if (accepts(c, TYPES) === 'text/html')
      return c.html(recordsPage(pageOf(c), { records, older }));
    if (older) c.header('Link', `<${older}>; rel="next"`);
    return c.json(records);
  });
}

/** The number of a record in the chain; anything else asks for the newest. */
function placeIn(text) {
  const seq = Number(text);
  return Number.isSafeInteger(seq) && seq > 0 ? seq : undefined;
}
