/** An endpoint around a store, and how a page posts to it. */
import { createEndpoint } from '../../src/endpoint/create-endpoint.js';
import type { EndpointOptions } from '../../src/endpoint/options.js';
import type { RecordStore } from '../../src/endpoint/record-store.js';
import { generateServerKey, importServerKey } from '../../src/endpoint/server-key.js';
import { AUDIENCE, NOW } from './make-record.js';

export const serverKey = await importServerKey(await generateServerKey());

export type Handler = (request: Request) => Promise<Response>;

export const makeEndpoint = (store: RecordStore, options: Partial<EndpointOptions> = {}): Handler =>
  createEndpoint({
    store,
    key: serverKey,
    audience: AUDIENCE,
    now: () => NOW,
    ...options,
  });

export interface Posted {
  status: number;
  type: string | null;
  body: string;
  /** The problem, where it is one. */
  problem: { type: string; title: string; status: number; detail: string };
}

/** Posts a body as a page does: a bare string, so `text/plain`. */
export async function post(handler: Handler, body: string | Uint8Array): Promise<Posted> {
  const request = new Request(AUDIENCE, { method: 'POST', body: body as BodyInit });
  const response = await handler(request);
  const text = await response.text();
  const type = response.headers.get('content-type');
  const problem = (
    type === 'application/problem+json' ? JSON.parse(text) : {}
  ) as Posted['problem'];
  return { status: response.status, type, body: text, problem };
}

/** The claims of a receipt or a record, unverified. */
export const claims = (jws: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(jws.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
