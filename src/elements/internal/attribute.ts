/** What an attribute says, without the white space around it. */
export const attribute = (host: Element, name: string): string =>
  host.getAttribute(name)?.trim() ?? '';

/** What an attribute lists, separated by spaces. */
export const words = (host: Element, name: string): string[] =>
  attribute(host, name).split(/\s+/).filter(Boolean);
