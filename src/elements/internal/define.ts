/** Gives our elements their names on the page, where nobody else has them. */
import { VERSION } from '../../version.js';
import { tell } from './warn.js';

/** Tells our classes from others, across bundles and releases. */
const RELEASE = Symbol.for('ouinon');

interface Made extends CustomElementConstructor {
  [RELEASE]?: string;
}

/** Defines an element, unless the page has one of that name: where it is not ours, that is said. */
export function define(tag: string, element: Made): void {
  if (isTaken(tag)) return;
  element[RELEASE] = VERSION;
  // A class takes one name: under a second one it is a class of its own.
  customElements.define(tag, customElements.getName(element) ? class extends element {} : element);
}

export function isTaken(tag: string): boolean {
  const there: Made | undefined = customElements.get(tag);
  if (there && there[RELEASE] !== VERSION) {
    const release = there[RELEASE] ?? 'of another package';
    tell({ code: 'name-taken', detail: `<${tag}> is ${release}` });
  }
  return !!there;
}
