import { createSignal } from 'solid-js';
import 'ouinon';

/** What somebody tries who is used to `<input type="checkbox">`: the types refuse each of them. */
export function Misuse() {
  const [on, setOn] = createSignal(true);
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <consent-checkbox
        attr:name="checked"
        attr:purpose="news"
        attr:channel="email"
        // @ts-expect-error
        checked={on()}
      >
        I want news of new books by e-mail.
      </consent-checkbox>
      <consent-checkbox
        attr:name="default"
        attr:purpose="offers"
        attr:channel="email"
        // @ts-expect-error
        attr:defaultChecked=""
      >
        I want offers for old books by e-mail.
      </consent-checkbox>
      <consent-checkbox
        attr:name="bound"
        attr:purpose="readings"
        attr:channel="email"
        // @ts-expect-error
        prop:value={on() ? 'yes' : 'no'}
      >
        I want invitations to readings by e-mail.
      </consent-checkbox>
      <button type="button" id="again" onClick={() => setOn(!on())}>
        {on() ? 'on' : 'off'}
      </button>
    </form>
  );
}
