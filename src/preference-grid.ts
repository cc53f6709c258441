/** What a page of preferences loads: the grid, its rows, and the way out that belongs inside. */
export { ConsentPurpose } from './elements/consent-purpose.js';
export { PreferenceGrid } from './elements/preference-grid.js';
export { UnsubscribeAll } from './elements/unsubscribe-all.js';
