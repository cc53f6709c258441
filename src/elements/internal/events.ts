/** What an element tells its page. Events are for people's acts; nothing here can be prevented. */
import type { Delivery } from '../../delivery/outbox.js';
import type { UnsealedRecord } from '../../domain/record.js';
import type { State } from '../../domain/schema.js';

const travels = { bubbles: true, composed: true };

/** A person moved a control. Nothing is recorded yet. */
export class ConsentChangeEvent extends Event {
  constructor(
    readonly purpose: string,
    readonly state: State,
  ) {
    super('consent-change', travels);
  }
}

/** A record exists and is on its way: the form was taken, or a withdrawal was made. */
export class ConsentRecordEvent extends Event {
  constructor(
    readonly record: UnsealedRecord,
    /** The compact JWS; `undefined` for a refusal that is not signed yet. */
    readonly jws: string | undefined,
  ) {
    super('consent-record', travels);
  }
}

/** The endpoint answered, or did not. */
export class ConsentDeliveryEvent extends Event {
  constructor(
    readonly jti: string,
    readonly status: Delivery['status'],
    /** The endpoint's countersignature, a compact JWS. */
    readonly receipt: string | undefined,
    /** Why a record was rejected: a problem type of the endpoint. */
    readonly problem: string | undefined,
  ) {
    super('consent-delivery', travels);
  }
}

/** The page misused the element, and no yes can be taken. */
export class ConsentViolationEvent extends Event {
  constructor(readonly code: string) {
    super('consent-violation', travels);
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
