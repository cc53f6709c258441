/** What an element tells its page. Events are for people's acts; nothing here can be prevented. */
import type { Delivery } from '../../delivery/outbox.js';
import type { MisuseCode } from '../../domain/mend.js';
import type { UnsealedRecord } from '../../domain/record.js';
import type { State } from '../../domain/schema.js';

class ConsentEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** A person moved a control. Nothing is recorded yet. */
export class ConsentChangeEvent extends ConsentEvent {
  constructor(
    readonly purpose: string,
    readonly state: State,
  ) {
    super('consent-change');
  }
}

/** A record exists and is on its way: the form was taken, or a withdrawal was made. */
export class ConsentRecordEvent extends ConsentEvent {
  constructor(
    readonly record: UnsealedRecord,
    /** The compact JWS; `undefined` for a refusal that is not signed yet. */
    readonly jws: string | undefined,
  ) {
    super('consent-record');
  }
}

/** The endpoint answered, or did not. */
export class ConsentDeliveryEvent extends ConsentEvent {
  constructor(
    /** The record's id. */
    readonly jti: string,
    /** The status, the receipt, the problem; and whether the record survives the page. */
    readonly delivery: Delivery,
  ) {
    super('consent-delivery');
  }
}

/** The page misuses the element, and no yes can be taken. */
export class ConsentViolationEvent extends ConsentEvent {
  constructor(
    readonly code: MisuseCode,
    /** What exactly, such as the value that is unknown. */
    readonly detail?: string,
  ) {
    super('consent-violation');
  }
}

declare global {
  interface HTMLElementEventMap {
    'consent-change': ConsentChangeEvent;
    'consent-record': ConsentRecordEvent;
    'consent-delivery': ConsentDeliveryEvent;
    'consent-violation': ConsentViolationEvent;
  }
}
