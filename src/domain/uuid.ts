/**
 * UUID version 7 (RFC 9562): the time in its first 48 bits, so that ids sort as they were made.
 * Time and randomness are passed in; `random` holds at least ten bytes.
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const time = now.toString(16).padStart(12, '0');
  const bits = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const variant = '89ab'[random[1]! & 3]!;
  return [
    time.slice(0, 8),
    time.slice(8),
    '7' + bits.slice(0, 3),
    variant + bits.slice(4, 7),
    bits.slice(7, 19),
  ].join('-');
}
