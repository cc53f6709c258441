/** The endpoint as a Fetch handler: it runs wherever there are `Request` and `Response`. */
import { deviceCookie } from './device-cookie.js';
import { MAX_BODY } from './message.js';
import { plainAnswer, type Answer } from './problem.js';
import { receive, type Receiver } from './receive.js';
import { keysDocument, type ClosedKey } from './server-key.js';

export interface EndpointOptions extends Receiver {
  /** Origins of other sites whose pages may read the answers (CORS), such as `https://shop.example`. */
  origins?: string[];
  /** Keys of the past: closed, but never removed, so that old receipts still verify. */
  closedKeys?: ClosedKey[];
}

const KEYS_PATH = '/.well-known/consent-keys.json';

/** Reads no more than a record may have; one byte more and the rest is left unread. */
async function readBody({ body }: Request): Promise<Uint8Array> {
  const bytes = new Uint8Array(MAX_BODY + 1);
  const reader = body?.getReader();
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return bytes.slice(0, length);
    bytes.set(value.subarray(0, bytes.length - length), length);
    length = Math.min(length + value.length, bytes.length);
    if (length > MAX_BODY) {
      reader?.cancel().catch(() => undefined);
      return bytes;
    }
  }
}

/** A body that breaks off is no answerable record: not refused, so that it comes again. */
async function post(request: Request, receiver: Receiver): Promise<Answer> {
  const body = await readBody(request).catch(() => undefined);
  if (!body) return plainAnswer(503, 'Service Unavailable', 'The body broke off: send it again.');
  const { stored, ...answer } = await receive(body, receiver);
  const cookie = stored && deviceCookie(stored, request, (receiver.now ?? Date.now)());
  return cookie ? { ...answer, headers: { ...answer.headers, 'set-cookie': cookie } } : answer;
}

const json = (value: unknown): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});

function notAllowed(method: string, allow: string): Answer {
  const answer = plainAnswer(405, 'Method Not Allowed', `${method} is not one of: ${allow}.`);
  return { ...answer, headers: { ...answer.headers, allow } };
}

const preflight: Answer = {
  status: 204,
  headers: {
    allow: 'POST, OPTIONS',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
    'cache-control': 'no-store',
  },
  body: '',
};

/** Lets the pages of known origins read the answer; what is received does not depend on it. */
function withCors(headers: Record<string, string>, request: Request, origins: string[]): Headers {
  const result = new Headers({ ...headers, vary: 'Origin' });
  const origin = request.headers.get('origin');
  if (origin && origins.includes(origin)) result.set('access-control-allow-origin', origin);
  return result;
}

/**
 * Makes the handler that receives records with a POST to the path of `audience`, whatever their
 * content type, and shows its public keys at `/.well-known/consent-keys.json`. Never rejects.
 * @throws {TypeError} when `audience` is no URL.
 */
export function createEndpoint(options: EndpointOptions): (request: Request) => Promise<Response> {
  const { audience, key, closedKeys, origins = [] } = options;
  const { pathname: recordsPath } = new URL([audience].flat()[0]!);

  async function answer(request: Request): Promise<Answer> {
    const { method } = request;
    const { pathname } = new URL(request.url);
    if (pathname === KEYS_PATH) {
      if (method !== 'GET' && method !== 'HEAD') return notAllowed(method, 'GET, HEAD');
      return json(await keysDocument(key, closedKeys));
    }
    if (pathname !== recordsPath) return plainAnswer(404, 'Not Found', `Post to ${recordsPath}.`);
    if (method === 'POST') return post(request, options);
    return method === 'OPTIONS' ? preflight : notAllowed(method, 'POST, OPTIONS');
  }

  return async (request) => {
    const { status, headers, body } = await answer(request);
    const bodiless = status === 204 || request.method === 'HEAD';
    return new Response(bodiless ? null : body, {
      status,
      headers: withCors(headers, request, origins),
    });
  };
}
