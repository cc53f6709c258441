/** Our tags in the JSX of Solid, which sets properties unless it is told that it is an attribute. */
import type { JSX } from 'solid-js';
import type { Attributes, ElementOf, Listeners, Tag } from './tags.js';

type Named<A> = {
  [Name in keyof A & string as boolean extends A[Name] ? `bool:${Name}` : `attr:${Name}`]?: A[Name];
};

type Tags = {
  [T in Tag]: JSX.HTMLAttributes<ElementOf<T>> & Named<Attributes[T]> & Listeners<T, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
