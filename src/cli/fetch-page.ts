/** Fetches one page of a site: from that site alone, and not for long. */
import { CannotRun } from './cannot-run.js';
import { MAX_BYTES, textOf } from './text.js';

/** In milliseconds. */
export const TIMEOUT = 10_000;
const REDIRECTS = 5;
const HTML = /^(text\/html|application\/xhtml\+xml)\b/i;

export async function fetchPage(address: string): Promise<string> {
  if (!URL.canParse(address)) throw new CannotRun(`${address}: not an address`);
  try {
    const response = await follow(new URL(address), AbortSignal.timeout(TIMEOUT));
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) throw new CannotRun(`${address}: the site answered ${response.status}`);
    if (!HTML.test(type)) throw new CannotRun(`${address}: not HTML but ${type || 'of no type'}`);
    const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
    return textOf(await bytesOf(response, address), address, charset);
  } catch (error) {
    throw error instanceof CannotRun ? error : new CannotRun(`${address}: ${reasonOf(error)}`);
  }
}

/** Why a page of the same site cannot be read by somebody who chose nothing yet, if it cannot. */
export async function unreachable(address: string): Promise<string | undefined> {
  try {
    const response = await follow(new URL(address), AbortSignal.timeout(TIMEOUT));
    await response.body?.cancel();
    return response.ok ? undefined : `${address} answered ${response.status}`;
  } catch (error) {
    return error instanceof CannotRun ? error.message : `${address}: ${reasonOf(error)}`;
  }
}

async function follow(start: URL, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let i = 0; i <= REDIRECTS; i++) {
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: { accept: 'text/html' },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return response;
    await response.body?.cancel();
    url = new URL(location, url);
    if (url.origin !== start.origin) {
      throw new CannotRun(`${start.href}: leads to another site, ${url.origin}`);
    }
  }
  throw new CannotRun(`${start.href}: leads on and on`);
}

async function bytesOf({ body }: Response, address: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new CannotRun(`${address}: larger than 2 MiB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `fetch` says only that it failed; the reason stands behind it. */
export function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { cause?: Error };
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT / 1000} seconds`;
  return cause?.message || message;
}
