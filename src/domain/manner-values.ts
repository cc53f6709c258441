/** The attributes of a question that take one of some values, and what is said of any other. */
import { RECORD_ID } from './record-id.js';
import { BASES, CAPACITIES, COLLECTIONS, MODES, PARTIES } from './vocabulary.js';

/** An attribute of the question, or what it inherits; empty where it has no value. */
export type Attribute = (name: string) => string | undefined;

const LISTS: Readonly<Record<string, readonly string[]>> = {
  mode: MODES,
  basis: BASES,
  party: PARTIES,
  capacity: CAPACITIES,
  collection: COLLECTIONS,
};

/** What has no list: the form of the value, and how it is called. */
const FORMS: Readonly<Record<string, [RegExp, string]>> = {
  reconsent: [RECORD_ID, 'nothing, or the id of the record that it renews'],
  'min-age': [/^\d\d?$/, 'an age in years'],
};

/** The value where it is one of the list; else the first, which is the strictest. */
export const known = <Value extends string>(
  value: string | undefined,
  list: readonly Value[],
): Value => list.find((word) => word === value) ?? list[0]!;

/** Each attribute whose value nobody knows, with what it could have been. */
export function unknownValues(attribute: Attribute): string[] {
  const say = (name: string, values: string) =>
    `${name}="${attribute(name)}" is none of: ${values}`;
  const has = (name: string) => Boolean(attribute(name));
  return [
    ...Object.entries(LISTS)
      .filter(([name, list]) => has(name) && !list.includes(attribute(name)!))
      .map(([name, list]) => say(name, list.join(', '))),
    ...Object.entries(FORMS)
      .filter(([name, [form]]) => has(name) && !form.test(attribute(name)!))
      .map(([name, [, words]]) => say(name, words)),
  ];
}
