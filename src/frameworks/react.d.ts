/** Our tags in the JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, ElementOf, Listeners, Tag } from './tags.js';

/** Nothing starts ticked or filled in for the person. */
type Native<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, 'defaultChecked' | 'defaultValue'>;

type Tags = {
  [T in Tag]: DetailedHTMLProps<Native<T>, ElementOf<T>> & Attributes[T] & Listeners<T, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
