/** What files share has one name in all of them: `export{a}` is half as long as `export{x as a}`. */

/** The list of an import or export statement, as the bundler writes it. */
const LISTS = /^(import|export) \{(.+?)\}/gm;

/** What files call it who import from each other; the elements keep their own names. */
const SHORT = /^\w{1,2}$/;

/** For the minifier (terser's `nameCache`): what each name of a file is to be shortened to. */
export function sharedNames(code: string): { vars: { props: Record<string, string> } } {
  const names = new Map<string, string>();
  for (const [, kind, list] of code.matchAll(LISTS)) {
    for (const pair of list!.split(',')) {
      const [left, right = left] = pair.trim().split(' as ') as [string, string?];
      const [own, shared] = kind === 'import' ? [right, left] : [left, right];
      // Two files may share different things under one name.
      if (SHORT.test(shared) && ![...names.values()].includes(shared)) names.set(`$${own}`, shared);
    }
  }
  return { vars: { props: Object.fromEntries(names) } };
}
