/** The way out of everything, which no grid is without (PG-01). */

/** An `<unsubscribe-all>` inside the grid, or one elsewhere that names the grid by its id. */
export function findStop(host: HTMLElement): HTMLElement | undefined {
  const inside = host.querySelector<HTMLElement>(':scope > unsubscribe-all');
  if (inside || !host.id) return inside ?? undefined;
  const root = host.getRootNode() as Document | ShadowRoot;
  const named = `unsubscribe-all[unsubscribe-for="${CSS.escape(host.id)}"]`;
  return root.querySelector<HTMLElement>(named) ?? undefined;
}
