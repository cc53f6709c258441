/** One record, for a person to read: the words first, then what can be said of them. */
import { html } from 'hono/html';
import { verdictText } from './verdict.js';

/**
 * @param {import('../page-of.js').Page} page
 * @param {import('../evidence.js').Evidence} record
 */
export const recordCard = (page, record) =>
  html`<article class="record">
    <h2 lang="${record.lang ?? page.lang}">
      ${record.label ?? page.words.record.causes[record.cause] ?? page.words.record.untitled}
    </h2>
    <ul class="decisions">
      ${record.decisions.map(
        (decision) => html`<li>${decisionLine(page.words.record, decision)}</li>`,
      )}
    </ul>
    <dl>${facts(page, record)}</dl>
    ${sources(page.words.record, record)}
  </article>`;

const decisionLine = (words, { state, purpose, channel, party, partyIds = [] }) =>
  html`<strong>${words.state[state]}</strong> · <code>${purpose}</code> · ${words.channel[channel]}
    · ${party === 'partner' ? words.partners(partyIds) : words.brand}`;

/** Of an erased or an unproven record less is known: a line with nothing to say is left out. */
function facts({ words: { record: words }, lang }, record) {
  const { receipt, controller, decidedAt, verdicts = [] } = record;
  const place = [
    words.place(receipt.seq),
    ', ',
    words.status[receipt.status] ?? words.received,
    ' ',
    time(lang, receipt.effectiveAt),
  ];
  const lines = [
    [words.words, record.words && quotation(record)],
    ...verdicts.map((verdict) => [words.sendable.title, verdictText(words, verdict)]),
    [words.controller, controller && withCountry(controller)],
    [words.decidedAt, decidedAt && [time(lang, decidedAt), small(words.decidedHint)]],
    [words.signature, [verdict(words, record), small(words.proof[record.proof])]],
    [words.receipt, [verdict(words, receipt), small(place)]],
    [words.id, html`<code>${record.jti}</code>`],
    [words.chain, html`<code>${receipt.chain}</code>`],
  ];
  return lines.map(([name, value]) => value && fact(name, value));
}

const fact = (name, value) =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const small = (text) => html`<small>${text}</small>`;

const quotation = ({ lang, words }) => html`<span class="words" lang="${lang}">${words}</span>`;

const withCountry = ({ name, country }) => (country ? `${name} (${country})` : name);

const verdict = (words, { verified, problem }) =>
  verified
    ? html`<strong class="good">${words.verified}</strong>`
    : html`<strong class="bad">${words.failed}</strong> <small lang="en">${problem}</small>`;

function sources(words, { payload, receipt, jws }) {
  const { jws: receiptJws, verified: _, problem: __, ...claims } = receipt;
  return [
    payload && source(words.rawRecord, JSON.stringify(payload, null, 2)),
    source(words.rawReceipt, JSON.stringify(claims, null, 2)),
    source(words.rawJws, [jws, receiptJws].filter(Boolean).join('\n\n')),
  ];
}

const source = (title, text) =>
  html`<details>
    <summary>${title}</summary>
    <pre tabindex="0">${text}</pre>
  </details>`;

const CLOCK = { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' };

/** Exact to the second, and in UTC: a receipt is read in other places, too. */
const time = (lang, instant) =>
  html`<time datetime="${instant}"
    >${new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', CLOCK).format(new Date(instant))}
    UTC</time
  >`;
