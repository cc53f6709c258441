import type { ConsentRecordEvent, ConsentViolationEvent } from 'ouinon';

/** Compiles. */
export const good = (
  <>
    <consent-checkbox
      id="calls"
      className="wide"
      lang="fr"
      hidden
      aria-describedby="about"
      name="calls"
      purpose="advice"
      channel="phone"
      mode="choice"
      basis="consent"
      optional={false}
      min-age={16}
      hours="9 to 12 h"
      onClick={(event) => event.currentTarget.withdraw()}
      onconsent-change={({ purpose, state }) => [purpose satisfies string, state === 'given']}
      onconsent-delivery={({ delivery }) => delivery.status === 'sent'}
      onconsent-violation={({ code, detail }: ConsentViolationEvent) => [code, detail]}
      ref={(box) => box?.withdraw()}
    >
      Yes, call me.
    </consent-checkbox>
    <cookie-banner layout="box" leave onconsent-record={(event: ConsentRecordEvent) => event.jws}>
      <consent-purpose purpose="video" controllers={2} sale={false} exempt="cart" />
    </cookie-banner>
    <preference-grid account="customer-7">
      <unsubscribe-all preferences-href="/preferences" ref={(it) => it?.stop()} />
    </preference-grid>
  </>
);

/** Does not compile, line by line. */
export const bad = (
  <>
    {/* @ts-expect-error nobody ticks it but the person */}
    <consent-checkbox checked />
    {/* @ts-expect-error nor at first */}
    <consent-checkbox defaultChecked />
    {/* @ts-expect-error nothing is bound to it */}
    <consent-checkbox value="yes" />
    {/* @ts-expect-error a consent is free */}
    <consent-checkbox required />
    {/* @ts-expect-error one of a list */}
    <consent-checkbox channel="fax" />
    {/* @ts-expect-error one of a list */}
    <consent-checkbox mode="opt-out" />
    {/* @ts-expect-error no attribute of that name */}
    <consent-checkbox purposes="news" />
    {/* @ts-expect-error an age in years */}
    <consent-checkbox min-age="sixteen" />
    {/* @ts-expect-error one of the states */}
    <consent-checkbox onconsent-change={({ state }) => state === 'accepted'} />
    {/* @ts-expect-error no field of that name */}
    <consent-checkbox onconsent-record={({ detail }) => detail} />
    {/* @ts-expect-error nothing gives a yes */}
    <cookie-banner ref={(banner) => banner?.accept()} />
    {/* @ts-expect-error no layout that hides the page */}
    <cookie-banner layout="wall" />
  </>
);
