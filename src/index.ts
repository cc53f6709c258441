/** The npm entry: defines the element, exports its type and events. */
import { ConsentCheckbox } from './elements/consent-checkbox.js';
import { speech } from './locales/generated/consent-checkbox.js';

export { ConsentCheckbox };
export {
  ConsentChangeEvent,
  ConsentDeliveryEvent,
  ConsentRecordEvent,
  ConsentViolationEvent,
} from './elements/internal/events.js';
export type { ConsentRecord, Decision, State } from './domain/schema.js';
export type { Channel, Party } from './domain/vocabulary.js';

ConsentCheckbox.speech = speech;
ConsentCheckbox.register();
