/** What a page of preferences loads: the grid, and what its rows are. */
export { ConsentPurpose } from './elements/consent-purpose.js';
export { PreferenceGrid } from './elements/preference-grid.js';
