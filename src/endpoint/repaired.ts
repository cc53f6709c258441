/** What no UTF-8 text and no `jsonb` column can hold: U+0000, and half of a surrogate pair. */
const UNSTORABLE = /[\0\ud800-\udfff]/gu;

/** A copy of plain data in which every such character became U+FFFD, the replacement character. */
export const repaired = <T>(data: T): T =>
  JSON.parse(JSON.stringify(data), (_name, value: unknown) =>
    typeof value === 'string' ? value.replace(UNSTORABLE, '\ufffd') : value,
  ) as T;
