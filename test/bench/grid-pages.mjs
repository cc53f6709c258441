// The same 200 questions through 5 channels, as a grid and as a table that a site writes by hand.
const ROWS = 200;
const CHANNELS = ['email', 'sms', 'push', 'post', 'messaging'];

const rows = Array.from({ length: ROWS }, (_, i) => ({
  id: `topic-${i}`,
  title: `Topic ${i}`,
  words: `What the shop has to tell about the topic number ${i}, once in a while.`,
}));

const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Preferences</title><link rel="icon" href="data:,">${body}`;

export const gridPage = (account) =>
  page(`<script type="module" src="/cdn/preference-grid.js"></script>
<preference-grid account="${account}" endpoint="/consent" controller="Shop" jurisdiction="EU"
  privacy-href="/privacy" withdraw-href="/preferences" retention="P3Y last-contact">
  <unsubscribe-all><p slot="scope">All that the shop sends.</p>
  <form method="post" action="/consent/unsubscribe"><input name="address"><button>Stop</button></form>
  <p slot="contact">Shop, 1 High Street</p></unsubscribe-all>
  ${rows
    .map(
      ({ id, title, words }) =>
        `<consent-purpose purpose="${id}" channels="${CHANNELS.join(' ')}"><strong slot="title">${title}</strong> ${words}</consent-purpose>`,
    )
    .join('\n')}
</preference-grid>`);

/** What is stored is read from the same address; what changed is posted as it is. */
const script = (to) => `
const boxes = [...document.querySelectorAll('[data-cell]')];
const say = (words) => { document.querySelector('[role=status]').textContent = words; };
const state = await (await fetch('/consent/state', { method: 'POST', body: '{}' })).json();
const on = new Set(state.cells.filter(({ state }) => state === 'given').map(({ purpose, party, channel }) => [purpose, party, channel].join(' ')));
for (const box of boxes) box.checked = on.has(box.dataset.cell);
document.querySelector('table').dataset.ready = '';
const changed = new Set();
document.addEventListener('change', ({ target }) => changed.add(target));
document.querySelector('#save').addEventListener('click', async () => {
  say('Saving…');
  const body = JSON.stringify([...changed].map(({ dataset, checked }) => ({ cell: dataset.cell, checked })));
  await fetch('${to}', { method: 'POST', body });
  changed.clear();
  say('Your answer is saved.');
});`;

/** `to` is where a save is posted. */
export const barePage = (to) =>
  page(`<style>
  table { inline-size: 100%; border-collapse: collapse } th, td { padding: 4px; border-bottom: 1px solid; text-align: center; font-weight: inherit }
  tbody th { text-align: start; block-size: 48px } input { inline-size: 24px; block-size: 24px; margin: 0 }
</style>
<p>Shop asks for your consent. <a href="/preferences">my choices</a>. <a href="/privacy">Privacy notice</a>.</p>
<form method="post"><button>A way out of everything.</button></form>
<p>Tick what you want to receive. An empty box means no.</p>
<table><thead><tr><td></td>${CHANNELS.map((channel) => `<th scope="col">${channel}</th>`).join('')}</tr></thead><tbody>
${rows
  .map(
    ({ id, title, words }) =>
      `<tr><th scope="row"><strong>${title}</strong> ${words}</th>${CHANNELS.map(
        (channel) =>
          `<td><input type="checkbox" data-cell="${id} brand ${channel}" aria-label="${title} – ${channel} – Shop"></td>`,
      ).join('')}</tr>`,
  )
  .join('\n')}
</tbody></table>
<button type="button" id="save">Save my choices</button><p role="status"></p>
<script type="module">${script(to)}</script>`);
