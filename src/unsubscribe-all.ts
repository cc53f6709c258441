/** What a page loads on which everything can be stopped. */
import { UnsubscribeAll } from './elements/unsubscribe-all.js';
import { speech } from './locales/generated/unsubscribe-all.js';

export { UnsubscribeAll };

UnsubscribeAll.speech = speech;
UnsubscribeAll.register();
