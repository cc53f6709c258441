/** The lines of a body, one after the other: however long it is, one piece of it is in memory. */

/** In characters: what is longer is no line of a list. */
export const MAX_LINE = 10_000;

export interface Line {
  /** From 1. */
  number: number;
  /** Without its end; of a line that is too long, a little more than `MAX_LINE`. */
  text: string;
}

export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  const line = (text: string): Line => ({ number: (number += 1), text: text.replace(/\r$/, '') });
  try {
    for (;;) {
      const { value, done } = await reader.read();
      const texts = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = texts.pop()!.slice(0, MAX_LINE + 1);
      for (const text of texts) yield line(text);
      if (done) break;
    }
    if (rest) yield line(rest);
  } finally {
    // Whoever stops reading the lines wants no more of the body.
    reader.cancel().catch(() => undefined);
  }
}
