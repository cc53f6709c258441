/** Our tags in the templates of Svelte 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, ElementOf, Listeners, Plain, Tag } from './tags.js';

type Tags = {
  [T in Tag]: HTMLAttributes<ElementOf<T>> & Plain<Attributes[T]> & Listeners<T, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
