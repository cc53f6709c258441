/** Bodies of requests, read no further than they may go. */
import { MAX_BODY } from './message.js';

/**
 * The bytes of a body, up to the piece that goes beyond `limit`: the rest is left unread. No more
 * memory is taken than was sent: a flood may hold ten thousand of them.
 */
export async function readBody({ body }: Request, limit = MAX_BODY): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const reader = body?.getReader();
  let length = 0;
  while (length <= limit) {
    const { value } = (await reader?.read()) ?? {};
    if (!value) return joined(pieces, length);
    pieces.push(value);
    length += value.length;
  }
  reader?.cancel().catch(() => undefined);
  return joined(pieces, length);
}

function joined(pieces: Uint8Array[], length: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
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
