/** RFC 7515 base64url, the alphabet of every part of a JWS. */
const utf8 = new TextEncoder();

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text);

export const encode = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** @throws {DOMException} when the text is no base64url; what is beyond ASCII comes out as bytes. */
export const decode = (text: string): string =>
  atob(text.replaceAll('-', '+').replaceAll('_', '/'));

/** base64url of the SHA-256 of a text's UTF-8 bytes. */
export const sha256 = async (text: string): Promise<string> =>
  encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text))));
