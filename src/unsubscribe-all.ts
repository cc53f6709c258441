/** What a page loads on which everything can be stopped. */
export { UnsubscribeAll } from './elements/unsubscribe-all.js';
