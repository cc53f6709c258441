import { useState } from 'preact/hooks';
import type { TargetedEvent } from 'preact';
import 'ouinon';
import 'ouinon/cookie-banner';

export function Signup({ channel = 'email' as const }) {
  const [state, setState] = useState('unanswered');

  async function send(event: TargetedEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    const { ok } = await fetch('/signup', { method: 'POST', body });
    if (ok) setState('thank you');
  }

  return (
    <>
      <form onSubmit={send}>
        <label>
          E-mail <input type="email" name="email" required />
        </label>
        <consent-checkbox
          name="newsletter"
          purpose="newsletter"
          channel={channel}
          onconsent-change={(event) => setState(event.state)}
        >
          I want Librairie Martin’s newsletter by e-mail.
          <p slot="description">One mail a month about new books.</p>
        </consent-checkbox>
        <button>Sign up</button>
        <output>{state}</output>
      </form>
      <cookie-banner notice-version="1" retention="P6M decision">
        <consent-purpose purpose="analytics" controllers={1}>
          <strong slot="title">Audience.</strong> We count visits.
        </consent-purpose>
      </cookie-banner>
    </>
  );
}
