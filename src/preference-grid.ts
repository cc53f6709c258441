/** What a page of preferences loads: the grid, and what its rows are. */
import { PreferenceGrid } from './elements/preference-grid.js';

export { ConsentPurpose } from './elements/consent-purpose.js';
export { PreferenceGrid };

PreferenceGrid.register();
