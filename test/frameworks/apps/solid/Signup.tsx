import { createSignal } from 'solid-js';
import 'ouinon';
import 'ouinon/cookie-banner';

export function Signup(props: { channel?: 'email' }) {
  const [state, setState] = createSignal('unanswered');

  async function send(event: SubmitEvent & { currentTarget: HTMLFormElement }) {
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
          attr:name="newsletter"
          attr:purpose="newsletter"
          attr:channel={props.channel ?? 'email'}
          on:consent-change={(event) => setState(event.state)}
        >
          I want Librairie Martin’s newsletter by e-mail.
          <p slot="description">One mail a month about new books.</p>
        </consent-checkbox>
        <button>Sign up</button>
        <output>{state()}</output>
      </form>
      <cookie-banner attr:notice-version="1" attr:retention="P6M decision">
        <consent-purpose attr:purpose="analytics" attr:controllers={1}>
          <strong slot="title">Audience.</strong> We count visits.
        </consent-purpose>
      </cookie-banner>
    </>
  );
}
