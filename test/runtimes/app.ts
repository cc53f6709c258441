/** An endpoint as a site writes it for any runtime of the Fetch API: what runs here needs no Node. */
import { createEndpoint, generateServerKey, importServerKey } from '../../src/server.js';
import { createMemoryStore } from '../../stories/memory-store.js';

type Handler = (request: Request) => Promise<Response>;

async function open(): Promise<Handler> {
  return createEndpoint({
    store: createMemoryStore(),
    key: await importServerKey(await generateServerKey()),
    audience: 'https://shop.example/consent',
    personOf: () => 'reader-7',
  });
}

let opening: Promise<Handler> | undefined;

export default {
  async fetch(request: Request): Promise<Response> {
    // A worker may make no key before the first request.
    const handle = await (opening ??= open());
    return handle(request);
  },
};
