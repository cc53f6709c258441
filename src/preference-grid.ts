/** What a page of preferences loads: the grid, its rows, and the way out that belongs inside. */
import { PreferenceGrid } from './elements/preference-grid.js';
import { UnsubscribeAll } from './elements/unsubscribe-all.js';

export { ConsentPurpose } from './elements/consent-purpose.js';
export { PreferenceGrid, UnsubscribeAll };

PreferenceGrid.register();
UnsubscribeAll.register();
