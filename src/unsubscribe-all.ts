/** What a page loads on which everything can be stopped. */
import { UnsubscribeAll } from './elements/unsubscribe-all.js';

export { UnsubscribeAll };

UnsubscribeAll.register();
