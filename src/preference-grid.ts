/** What a page of preferences loads: the grid, its rows, and the way out that belongs inside. */
import { PreferenceGrid } from './elements/preference-grid.js';
import { speech } from './locales/generated/preference-grid.js';

export { ConsentPurpose } from './elements/consent-purpose.js';
export { UnsubscribeAll } from './unsubscribe-all.js';
export { PreferenceGrid };

PreferenceGrid.speech = speech;
PreferenceGrid.register();
