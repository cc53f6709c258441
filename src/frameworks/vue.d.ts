/** Our tags in the templates of Vue 3, which read `min-age` as `minAge` and `@x` as `onX`. */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, ElementOf, Listeners, Plain, Tag } from './tags.js';

type Camel<Name> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type InCamelCase<Members> = { [Name in keyof Members as Camel<Name>]: Members[Name] };

/** As a template reads a component: what it takes, and what a `ref` to it is. */
type Component<T extends Tag> = new () => ElementOf<T> & {
  $props: HTMLAttributes &
    PublicProps &
    InCamelCase<Plain<Attributes[T]>> &
    InCamelCase<Listeners<T, 'on-'>>;
};

type Tags = { [T in Tag]: Component<T> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}

  interface HTMLAttributes {
    /** Where it goes inside one of our elements. */
    slot?: string | undefined;
  }
}
