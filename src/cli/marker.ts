/** Reads a marker in content as the element that a page makes of it. */
import { MAY_SAY, PLAIN } from '../domain/content.js';
import type { Element } from './markup.js';

const valueOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attr) => attr.name === name)?.value;

/** In its place in the tree, so that whatever it stands in finds the element there. */
export function standFor(marker: Element): void {
  const name = valueOf(marker, 'data-consent-element');
  if (marker.tagName !== 'div' || name === undefined || !Object.hasOwn(MAY_SAY, name)) return;
  const said = MAY_SAY[name]!.split(' ').filter(
    (own) => valueOf(marker, `data-${own}`) !== undefined,
  );
  const places = marker.sourceCodeLocation?.attrs ?? {};
  for (const own of said) places[own] = places[`data-${own}`]!;
  const attrs = marker.attrs.filter((attr) => PLAIN.includes(attr.name));
  attrs.push(...said.map((own) => ({ name: own, value: valueOf(marker, `data-${own}`)! })));
  Object.assign(marker, { tagName: name, nodeName: name, attrs });
  for (const child of marker.childNodes) {
    const slot = 'tagName' in child && valueOf(child, 'data-slot');
    if (slot) child.attrs.push({ name: 'slot', value: slot });
  }
}
