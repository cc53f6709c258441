/** Puts each child where it is drawn, as long as it is: the form, what it says where, the rest. */
import { formIn } from './plain-form.js';

const NAMED = ['title', 'scope', 'contact'];

const partOf = (host: Element, node: Node): string => {
  if (formIn(host) && node.contains(formIn(host))) return 'form';
  return node instanceof Element && NAMED.includes(node.slot) ? node.slot : 'words';
};

export function fillSlots(host: Element, root: ShadowRoot): void {
  const children = [...host.childNodes].filter(
    (node): node is Element | Text => node instanceof Element || node instanceof Text,
  );
  for (const slot of root.querySelectorAll('slot'))
    slot.assign(...children.filter((node) => partOf(host, node) === slot.dataset.part));
}
