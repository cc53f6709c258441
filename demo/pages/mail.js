import { html } from 'hono/html';
import { addressOf, headersOf, oneClick } from '../mails.js';
import { layout } from './layout.js';
import { verdictText } from './verdict.js';

/**
 * @param {import('../page-of.js').Page} page
 * @param {{ reader: string, token: string, verdicts?: { name: string, verdict: import('ouinon/server').Verdict }[] }} box
 */
export function mailPage(page, { reader, token, verdicts }) {
  const { words, link, origin } = page;
  const { mail } = words;
  return layout(
    page,
    mail.title,
    html`<p class="intro">${mail.intro}</p>
      ${mail.sent.map((one) => letter(page, one, { reader, token }))}
      <h2>${mail.oneClick}</h2>
      <p>${mail.oneClickText}</p>
      <pre tabindex="0"><code>${oneClick(origin, token)}</code></pre>
      <h2>${mail.outgoing}</h2>
      <p>${mail.outgoingText}</p>
      <form method="post" action="${link('/mail')}">
        <button class="button">${mail.ask}</button>
      </form>
      ${verdicts && answers(words, verdicts)}`,
  );
}

const letter = ({ words: { mail }, lang, origin }, { subject, text }, { reader, token }) =>
  html`<article class="mail">
    <h2>${subject}</h2>
    <dl>
      ${Object.entries({ [mail.to]: addressOf(reader), ...headersOf(origin, token) }).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd><code>${value}</code></dd>`,
      )}
    </dl>
    <p>${text}</p>
    <ul class="links">
      <li><a href="/stop?lang=${lang}&token=${token}#stop">${mail.stop}</a></li>
      <li><a href="/preferences?lang=${lang}&token=${token}">${mail.adapt}</a></li>
    </ul>
  </article>`;

const answers = ({ mail, record }, verdicts) =>
  html`<dl id="outgoing">
    ${verdicts.map(
      ({ name, verdict }) =>
        html`<dt>${mail.wanted[name]}</dt>
          <dd>${verdictText(record, verdict)}</dd>`,
    )}
  </dl>`;
