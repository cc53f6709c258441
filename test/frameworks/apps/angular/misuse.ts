import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'ouinon';

/** What somebody tries who is used to `<input type="checkbox">`. */
@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form (submit)="$event.preventDefault()">
      <consent-checkbox name="checked" purpose="news" channel="email" [checked]="on()">
        I want news of new books by e-mail.
      </consent-checkbox>
      <consent-checkbox
        name="default"
        purpose="offers"
        channel="email"
        [attr.defaultChecked]="true"
      >
        I want offers for old books by e-mail.
      </consent-checkbox>
      <consent-checkbox
        name="bound"
        purpose="readings"
        channel="email"
        [value]="on() ? 'yes' : 'no'"
      >
        I want invitations to readings by e-mail.
      </consent-checkbox>
      <button type="button" id="again" (click)="on.set(!on())">{{ on() ? 'on' : 'off' }}</button>
    </form>
  `,
})
export class Misuse {
  readonly on = signal(true);
}
