/** RFC 7515 base64url, the alphabet of every part of a JWS. */
const utf8 = new TextEncoder();

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => utf8.encode(text);

export const encode = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/**
 * The text of UTF-8 bytes.
 * @throws {DOMException} when it is no base64url.
 */
export const decode = (text: string): string => {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
};

/** base64url of the SHA-256 of a text's UTF-8 bytes. */
export const sha256 = async (text: string): Promise<string> =>
  encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(text))));
