/** A delay that the site's words promise. A lexical rule, so for who develops the page alone. */
import type { Problem } from '../../../domain/manner.js';

const DELAY =
  /(within|takes?|up to|sous|dans|jusqu.à|innerhalb|binnen|bis zu|tot)( un délai de| von)?\s+\d+\s*(h|hours?|heures?|days?|jours?|weeks?|semaines?|stunden|tagen?|uur|dagen|wochen|weken)(?!\p{L})/iu;

export function promisedDelay(host: Element): Problem[] {
  const [delay] = DELAY.exec(host.textContent) ?? [];
  return delay ? [{ code: 'delayed', detail: `«${delay}»` }] : [];
}
