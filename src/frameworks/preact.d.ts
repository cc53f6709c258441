/** Our tags in the JSX of Preact. */
import type { HTMLAttributes } from 'preact';
import type { Attributes, ElementOf, Listeners, Tag } from './tags.js';

/** Nothing starts ticked or filled in for the person. */
type Native<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, 'defaultChecked' | 'defaultValue'>;

type Tags = {
  [T in Tag]: Native<T> & Attributes[T] & Listeners<T, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
