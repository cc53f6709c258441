/** The endpoint as a Fetch handler: it runs wherever there are `Request` and `Response`. */
import { knowsSecret, type Call, type Door } from './door.js';
import { DOORS, WELL_KNOWN } from './doors.js';
import { grantLimit } from './grant-limit.js';
import type { EndpointOptions } from './options.js';
import { isProblem, plainAnswer, problemAnswer, refusedFor, type Answer } from './problem.js';
import { issuerOf, nowOf } from './receiver.js';

/** HEAD is GET without its body; a page of another site asks first whether it may POST. */
const methodsOf = ({ GET, POST }: Door): string =>
  [...(GET ? ['GET', 'HEAD'] : []), ...(POST ? ['POST', 'OPTIONS'] : [])].join(', ');

function notAllowed(method: string, door: Door): Answer {
  const allow = methodsOf(door);
  const answer = plainAnswer(405, 'Method Not Allowed', `${method} is not one of: ${allow}.`);
  return { ...answer, headers: { ...answer.headers, allow } };
}

const preflight = (door: Door): Answer => ({
  status: 204,
  headers: {
    allow: methodsOf(door),
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type',
    'access-control-max-age': '86400',
    'cache-control': 'no-store',
  },
  body: '',
});

/** Lets the pages of known origins read the answer; what is received does not depend on it. */
function headersOf(answer: Answer, request: Request, origins: string[]): Headers {
  const { vary, ...headers } = answer.headers;
  const result = new Headers({ ...headers, vary: vary ? `Origin, ${vary}` : 'Origin' });
  const origin = request.headers.get('origin');
  if (origin && origins.includes(origin)) result.set('access-control-allow-origin', origin);
  for (const cookie of answer.cookies ?? []) result.append('set-cookie', cookie);
  return result;
}

/** Goes through a door, or says why not. */
async function enter(door: Door, call: Call): Promise<Answer> {
  const { request, options } = call;
  const { method } = request;
  if (method === 'OPTIONS' && door.POST) return preflight(door);
  const handler = { GET: door.GET, HEAD: door.GET, POST: door.POST }[method];
  if (!handler) return notAllowed(method, door);
  if (door.secret && !(await knowsSecret(request, options.secrets ?? []))) {
    throw refusedFor('wrong-secret', 'Send `Authorization: Bearer` and a secret of the endpoint.');
  }
  return handler(call);
}

function failure(error: unknown, { onError = console.error }: EndpointOptions): Answer {
  if (isProblem(error)) return problemAnswer(error);
  onError(error);
  return plainAnswer(503, 'Service Unavailable', 'It is not certain to be done: ask again.');
}

/**
 * Makes the handler of all addresses under the path of `audience`, which itself takes records with
 * a POST, whatever their content type, and of `/.well-known/consent-keys.json` and
 * `/.well-known/consent-head.json`. Never rejects.
 * @throws {TypeError} when `audience` is no URL.
 */
export function createEndpoint(options: EndpointOptions): (request: Request) => Promise<Response> {
  const { origins = [], secrets = [], clientOf, grantsPerMinute = 60 } = options;
  const { pathname: path } = new URL(issuerOf(options));
  const base = path.replace(/\/$/, '');
  const takes = grantLimit(grantsPerMinute);

  const doors = new Map([
    ...Object.entries(DOORS).map(([at, door]) => [at ? base + at : path, door] as const),
    ...Object.entries(WELL_KNOWN),
  ]);
  const isOpen = (door: Door): boolean => !door.secret || secrets.length > 0;

  return async (request) => {
    const url = new URL(request.url);
    const door = doors.get(url.pathname);
    const mayGrant = () => {
      const client = clientOf?.(request);
      return client === undefined || takes(client, nowOf(options));
    };
    const call: Call = { request, url, options, mayGrant };
    const entered =
      door && isOpen(door)
        ? enter(door, call).catch((error: unknown) => failure(error, options))
        : plainAnswer(404, 'Not Found', `Post to ${path}.`);
    const answer = await entered;
    const { status, body } = answer;
    const bodiless = status === 204 || request.method === 'HEAD';
    return new Response(bodiless ? null : body, {
      status,
      headers: headersOf(answer, request, origins),
    });
  };
}
