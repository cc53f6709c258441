import type { ConsentRecordEvent, ConsentViolationEvent } from 'ouinon';

/** Compiles. */
export const good = () => (
  <>
    <consent-checkbox
      id="calls"
      class="wide"
      lang="fr"
      hidden
      aria-describedby="about"
      attr:name="calls"
      attr:purpose="advice"
      attr:channel="phone"
      attr:mode="choice"
      bool:optional={false}
      attr:min-age={16}
      onClick={(event) => event.currentTarget.withdraw()}
      on:consent-change={({ purpose, state }) => [purpose satisfies string, state === 'given']}
      on:consent-delivery={({ delivery }) => delivery.status === 'sent'}
      on:consent-violation={({ code, detail }: ConsentViolationEvent) => [code, detail]}
      ref={(box) => box.withdraw()}
    >
      Yes, call me.
    </consent-checkbox>
    <cookie-banner
      attr:layout="box"
      bool:leave={true}
      on:consent-record={(event: ConsentRecordEvent) => event.jws}
    >
      <consent-purpose attr:purpose="video" attr:controllers={2} bool:sale={false} />
    </cookie-banner>
    <preference-grid attr:account="customer-7">
      <unsubscribe-all attr:preferences-href="/preferences" ref={(it) => it.stop()} />
    </preference-grid>
  </>
);

/** Does not compile, line by line. */
export const bad = () => (
  <>
    {/* @ts-expect-error nobody ticks it but the person */}
    <consent-checkbox checked />
    {/* @ts-expect-error nothing is bound to it */}
    <consent-checkbox value="yes" />
    {/* @ts-expect-error a consent is free */}
    <consent-checkbox required />
    {/* @ts-expect-error it would be set as a property, and be lost */}
    <consent-checkbox purpose="news" />
    {/* @ts-expect-error one of a list */}
    <consent-checkbox attr:channel="fax" />
    {/* @ts-expect-error a flag */}
    <consent-checkbox bool:optional="no" />
    {/* @ts-expect-error an age in years */}
    <consent-checkbox attr:min-age="sixteen" />
    {/* @ts-expect-error one of the states */}
    <consent-checkbox on:consent-change={({ state }) => state === 'accepted'} />
    {/* @ts-expect-error no field of that name */}
    <consent-checkbox on:consent-record={({ detail }) => detail} />
    {/* @ts-expect-error nothing gives a yes */}
    <cookie-banner ref={(banner) => banner.accept()} />
  </>
);
