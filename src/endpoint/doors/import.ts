/**
 * `POST {endpoint}/import`: an old list, as `text/csv` or as `application/x-ndjson`. The answer is
 * a stream too, one JSON object a line, while the list still comes in: read it as it comes.
 */
import type { Call } from '../door.js';
import { utf8 } from '../hash.js';
import { importList, type ImportNote } from '../import/import-list.js';
import type { Format } from '../import/rows.js';
import type { EndpointOptions } from '../options.js';
import { isProblem, refusedFor, type Answer } from '../problem.js';

const FORMATS: Record<string, Format> = {
  'text/csv': 'csv',
  'application/x-ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
};

/** In bytes: so much of the report may wait for a client that sends its list before it reads. */
const REPORT = 8_000_000;

/** The last line says whether it came to its end. */
type Said = ImportNote | { stopped: string };

const lineOf = (note: Said): Uint8Array => utf8(`${JSON.stringify(note)}\n`);

/** What the list itself is refused for is said before the first line; what comes later, in one. */
function reasonOf(error: unknown, { onError = console.error }: EndpointOptions): string {
  if (isProblem(error)) return error.message;
  onError(error);
  return 'The rest is not certain to be kept: send the list again from behind the last `done`.';
}

function report(
  first: IteratorResult<ImportNote>,
  notes: AsyncGenerator<ImportNote>,
  options: EndpointOptions,
): ReadableStream<Uint8Array> {
  let next: IteratorResult<ImportNote> | undefined = first;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const note = next ?? (await notes.next());
          next = undefined;
          if (note.done) controller.close();
          else controller.enqueue(lineOf(note.value));
        } catch (error) {
          controller.enqueue(lineOf({ stopped: reasonOf(error, options) }));
          controller.close();
        }
      },
      async cancel() {
        await notes.return(undefined);
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: REPORT }),
  );
}

export async function takeList({ request, options }: Call): Promise<Answer> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const format = Object.hasOwn(FORMATS, type) ? FORMATS[type] : undefined;
  if (!format || !request.body) {
    const types = Object.keys(FORMATS).join(', ');
    throw refusedFor('bad-request', `Send a list, with a content type of: ${types}.`);
  }
  const notes = importList(options, request.body, format);
  const first = await notes.next();
  return {
    status: 200,
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' },
    body: report(first, notes, options),
  };
}
