/** What each framework is told of our tags, in its own words. `manifest.d.ts` is made by the build. */
import type {} from '../classes.js';
import type { Attributes, Events } from './manifest.js';

export type { Attributes };

export type Tag = keyof Attributes;

/** The class behind a tag. */
export type ElementOf<T extends Tag> = HTMLElementTagNameMap[T];

/** A listener for each event of an element, under the name that a framework gives it. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [E in keyof Events[T] & string as `${Prefix}${E}`]?: ((event: Events[T][E]) => void) | undefined;
};

/** For frameworks that would print a `false` as a word: a flag is there, or it is left out. */
export type Plain<A> = {
  [Name in keyof A]: boolean extends A[Name] ? true | '' | undefined : A[Name];
};
