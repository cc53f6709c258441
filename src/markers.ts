/** For sites whose content comes through a filter that takes our elements out. */
import { register } from './elements/internal/markers.js';

/**
 * Makes our elements of `<div data-consent-element="…">`, in the page and inserted later, except
 * where it is being edited. Defines nothing: `prefix` is the one that the elements were given.
 * What a marker may not say is dropped, and named in the console (CM-02).
 */
export function upgradeMarkers({ prefix = '' } = {}): void {
  register(prefix);
}
