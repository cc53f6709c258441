import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { ConsentChangeEvent } from 'ouinon';
import 'ouinon';
import 'ouinon/cookie-banner';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <form (submit)="send($event)">
      <label>E-mail <input type="email" name="email" required /></label>
      <consent-checkbox
        name="newsletter"
        purpose="newsletter"
        [attr.channel]="channel"
        (consent-change)="heard($event)"
      >
        I want Librairie Martin’s newsletter by e-mail.
        <p slot="description">One mail a month about new books.</p>
      </consent-checkbox>
      <button>Sign up</button>
      <output>{{ state() }}</output>
    </form>
    <cookie-banner notice-version="1" retention="P6M decision">
      <consent-purpose purpose="analytics" [attr.controllers]="1">
        <strong slot="title">Audience.</strong> We count visits.
      </consent-purpose>
    </cookie-banner>
  `,
})
export class Signup {
  readonly channel = 'email';
  readonly state = signal('unanswered');

  heard(event: ConsentChangeEvent): void {
    this.state.set(event.state);
  }

  async send(event: Event): Promise<void> {
    event.preventDefault();
    const body = new FormData(event.currentTarget as HTMLFormElement);
    const { ok } = await fetch('/signup', { method: 'POST', body });
    if (ok) this.state.set('thank you');
  }
}
