/** Bodies of requests, read no further than they may go. */
import { MAX_BODY } from './message.js';

/** At most `limit` bytes; one byte more tells that there were more, and the rest is left unread. */
export async function readBody({ body }: Request, limit = MAX_BODY): Promise<Uint8Array> {
  const bytes = new Uint8Array(limit + 1);
  const reader = body?.getReader();
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return bytes.slice(0, length);
    bytes.set(value.subarray(0, bytes.length - length), length);
    length = Math.min(length + value.length, bytes.length);
    if (length > limit) {
      reader?.cancel().catch(() => undefined);
      return bytes;
    }
  }
}

/**
 * The texts of a form, urlencoded or multipart: the first of each name, files left out. Of a body
 * that is no form, is too large or breaks off there is none: what its address says still holds.
 */
export async function readFields(request: Request): Promise<Map<string, string>> {
  const fields = new Map<string, string>();
  try {
    const bytes = await readBody(request);
    if (bytes.length > MAX_BODY) return fields;
    const type = request.headers.get('content-type') ?? 'application/x-www-form-urlencoded';
    const form = await new Response(bytes as BodyInit, {
      headers: { 'content-type': type },
    }).formData();
    for (const [name, value] of form) {
      if (typeof value === 'string' && !fields.has(name)) fields.set(name, value);
    }
  } catch {
    fields.clear();
  }
  return fields;
}
