// What a browser dumps of a page, in short: the nodes of src/domain/notice-text.ts.

/** A string stands for a text node. */
const nodes = (children) =>
  children.map((child) => (typeof child === 'string' ? { text: child } : child));

export const block = (...children) => ({ block: true, children: nodes(children) });
export const inline = (...children) => ({ children: nodes(children) });
export const hidden = (...children) => ({ hidden: true, children: nodes(children) });
export const link = (href, ...children) => ({ href, children: nodes(children) });
export const seen = (...children) => nodes(children);
