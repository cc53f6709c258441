/** The way out of everything, which no grid is without (PG-01). */

/** A site that gives one tag a prefix gives it to the other. */
export const stopTag = ({ localName }: Element): string =>
  localName.replace('preference-grid', 'unsubscribe-all');

/** An `<unsubscribe-all>` inside the grid, or one elsewhere that names the grid by its id. */
export function findStop(host: HTMLElement): HTMLElement | undefined {
  const tag = stopTag(host);
  const inside = host.querySelector<HTMLElement>(`:scope > ${tag}`);
  if (inside || !host.id) return inside ?? undefined;
  const root = host.getRootNode() as Document | ShadowRoot;
  const named = `${tag}[unsubscribe-for="${CSS.escape(host.id)}"]`;
  return root.querySelector<HTMLElement>(named) ?? undefined;
}
