/**
 * What a server that prints pages imports in place of the elements, by the conditions `node` and
 * `worker` of package.json. It prints the tags and the site's words; whoever asks needs a page.
 */
export {
  ConsentChangeEvent,
  ConsentDeliveryEvent,
  ConsentRecordEvent,
  ConsentViolationEvent,
} from './elements/internal/events.js';

/** Can be registered, and is nothing. */
class Absent extends EventTarget {
  static register(): void {}
}

export {
  Absent as ConsentCheckbox,
  Absent as ConsentPurpose,
  Absent as CookieBanner,
  Absent as PreferenceGrid,
  Absent as UnsubscribeAll,
};

export function register(): void {}

export function upgradeMarkers(): void {}
