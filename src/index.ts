/** The npm entry: defines the elements, exports their types and events. */
export { ConsentCheckbox } from './elements/consent-checkbox.js';
export {
  ConsentChangeEvent,
  ConsentDeliveryEvent,
  ConsentRecordEvent,
  ConsentViolationEvent,
} from './elements/internal/events.js';
export type { ConsentRecord, Decision, State } from './domain/schema.js';
export type { Channel, Party } from './domain/vocabulary.js';
