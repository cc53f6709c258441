// `npm run bench:import`: a long list with 5 % broken lines through the endpoint into PostgreSQL,
// and how much memory that takes on the way. `npm run bench:import -- 100000` takes fewer lines.
// Ends with 1 where the memory grows with the list.
import {
  createEndpoint,
  createPostgresStore,
  generateServerKey,
  importServerKey,
} from 'ouinon/server';
import pg from 'pg';
import { startPostgres } from '../tools/postgres.mjs';

const LINES = Number(process.argv[2] ?? 1_000_000);
const CHUNK = 500;
const MEGABYTE = 1024 * 1024;
/** What may differ between two looks at a heap that does not grow. */
const SLACK = 8 * MEGABYTE;

const secret = 'bench';
const { url, stop, skipped } = await startPostgres();
if (skipped) throw new Error(skipped);
const pool = new pg.Pool({ connectionString: url });
const store = createPostgresStore(pool);
await store.migrate();
const handle = createEndpoint({
  store,
  key: await importServerKey(await generateServerKey()),
  audience: 'https://shop.example/consent',
  secrets: [secret],
});

const STATES = ['given', 'withdrawn', 'objected', 'refused'];
const BROKEN = [
  'no cells',
  '"open,newsletter,email,given',
  ',newsletter,email,given',
  'x,y,z,given',
];

function lineOf(number) {
  if (number % 20 === 0) return BROKEN[(number / 20) % BROKEN.length];
  return `customer-${number},newsletter,email,${STATES[number % STATES.length]}`;
}

function list() {
  const encoder = new TextEncoder();
  let number = 0;
  return new ReadableStream({
    start: (controller) => controller.enqueue(encoder.encode('subject,purpose,channel,state\n')),
    pull(controller) {
      const lines = [];
      while (lines.length < CHUNK && number < LINES) lines.push(lineOf((number += 1)));
      controller.enqueue(encoder.encode(`${lines.join('\n')}\n`));
      if (number === LINES) controller.close();
    },
  });
}

async function* notesOf(response) {
  let rest = '';
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) yield JSON.parse(line);
  }
}

const start = performance.now();
const seconds = () => ((performance.now() - start) / 1000).toFixed(0);
const heaps = [];

function look(line) {
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  heaps.push(heapUsed);
  const megabytes = (bytes) => `${(bytes / MEGABYTE).toFixed(1)} MB`.padStart(10);
  console.log(
    `${String(line).padStart(9)} lines ${seconds().padStart(5)} s  heap${megabytes(heapUsed)}  resident${megabytes(rss)}`,
  );
}

const response = await handle(
  new Request('https://shop.example/consent/import', {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'text/csv' },
    body: list(),
    duplex: 'half',
  }),
);
let broken = 0;
let next = LINES / 10;
let last;
for await (const note of notesOf(response)) {
  if (note.error) broken += 1;
  if (note.done >= next) {
    look(note.done);
    next += LINES / 10;
  }
  last = note;
}
console.log(JSON.stringify(last), `${broken} lines reported, ${seconds()} s`);
const { rows } = await pool.query('select count(*)::int as count from chain');
await pool.end();
await stop();

const wanted = Math.floor(LINES / 20);
const growth = Math.max(...heaps.slice(1)) - heaps[0];
const isWhole = last.broken === wanted && broken === wanted && rows[0].count === LINES - wanted;
console.log(`heap: ${(growth / MEGABYTE).toFixed(1)} MB more than after the first tenth`);
if (!isWhole || growth > SLACK) process.exitCode = 1;
