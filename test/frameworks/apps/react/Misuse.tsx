import { useState } from 'react';
import 'ouinon';

/** What somebody tries who is used to `<input type="checkbox">`: the types refuse each of them. */
export function Misuse() {
  const [on, setOn] = useState(true);
  const ticked = { checked: on };
  const first = { defaultChecked: true };
  const bound = { value: on ? 'yes' : 'no' };
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <consent-checkbox name="checked" purpose="news" channel="email" {...ticked}>
        I want news of new books by e-mail.
      </consent-checkbox>
      <consent-checkbox name="default" purpose="offers" channel="email" {...first}>
        I want offers for old books by e-mail.
      </consent-checkbox>
      <consent-checkbox name="bound" purpose="readings" channel="email" {...bound}>
        I want invitations to readings by e-mail.
      </consent-checkbox>
      <button type="button" id="again" onClick={() => setOn(!on)}>
        {on ? 'on' : 'off'}
      </button>
    </form>
  );
}
