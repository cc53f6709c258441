/** A question to answer on the front page, and what arrives at the endpoint when one did. */
import { html, render, type TemplateResult } from 'lit';
import type { ConsentDeliveryEvent, ConsentRecordEvent } from '../../src/index.js';
import { endpointThat } from '../endpoint.js';

type Taken = ConsentRecordEvent['record'];

const when = (seconds: number): string => new Date(seconds * 1000).toLocaleString('en-GB');

const UNTOUCHED = html`<p>
  Nothing yet. Before you act nothing is stored, nothing is requested and no key is made.
</p>`;

const NO_RECORD = html`<p>
  The form went out, and <strong>no record</strong> with it: an untouched box is no answer. Tick it,
  and send the form again.
</p>`;

const line = (term: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

function arrived(record: Taken, status: string): TemplateResult {
  const [decision] = record.decisions;
  return html`
    <dl>
      ${line('Answer', html`<strong>${decision!.state}</strong>`)}
      ${line('For', `${decision!.purpose}, ${decision!.channel}, ${decision!.party}`)}
      ${line('Asked by', record.controller.name)} ${line('On', when(record.iat))}
      ${line('The words shown', html`<span class="words">${record.notice.text}</span>`)}
      ${line('Endpoint', status)}
    </dl>
    <details>
      <summary>The whole record</summary>
      <pre tabindex="0" role="region" aria-label="The whole record">
${JSON.stringify(record, null, 2)}</pre>
    </details>
  `;
}

const WORDS: Record<string, string> = {
  sent: 'verified and countersigned',
  queued: 'not reached yet: it is sent again',
  rejected: 'not taken',
};

/** The form is the site's own: it sends itself, and reads what the elements put into it. */
export function tryIt(): TemplateResult {
  let latest: Taken | undefined;
  const show = (what: TemplateResult) =>
    render(what, document.querySelector<HTMLElement>('#arrived')!);
  const sent = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const before = latest;
    // Whoever reads the data while the form is sent has taken it.
    void new FormData(form);
    setTimeout(() => latest === before && !before && show(NO_RECORD));
  };
  const taken = ({ record }: ConsentRecordEvent) => {
    latest = record;
    show(arrived(record, 'on its way'));
  };
  const told = ({ delivery }: ConsentDeliveryEvent) =>
    latest && show(arrived(latest, WORDS[delivery.status] ?? delivery.status));
  return html`
    <section id="try" aria-labelledby="try-title">
      <h2 id="try-title">Try it</h2>
      <div class="try">
        <form
          class="card"
          method="post"
          controller="Librairie Martin"
          privacy-href="#try"
          withdraw-href="#try"
          retention="P3Y last-contact"
          jurisdiction="FR"
          endpoint=${endpointThat('works')}
          @submit=${sent}
          @consent-record=${taken}
          @consent-delivery=${told}
        >
          <h3>A bookshop asks</h3>
          <consent-checkbox name="newsletter" purpose="newsletter" channel="email">
            I want Librairie Martin’s newsletter by e-mail.
            <p slot="description">One mail a month about new books.</p>
          </consent-checkbox>
          <button class="action">Send the form</button>
          <p class="small">
            This page is its own server: what you send stays in this tab and is gone with it.
          </p>
        </form>
        <div class="card" role="region" aria-labelledby="arrived-title">
          <h3 id="arrived-title">What arrives</h3>
          <div id="arrived" aria-live="polite">${UNTOUCHED}</div>
        </div>
      </div>
    </section>
  `;
}
