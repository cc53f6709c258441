/** The builder in the browser: what is written is shown at once, as an element, a verdict and snippets. */
import { lookOf, questionOf, read, settingsOf } from './question.js';
import { snippetsOf } from './snippets.js';

const PAUSE_MS = 400;

const form = document.querySelector('#builder');
const preview = document.querySelector('#preview');
const verdict = document.querySelector('#verdict');
const blocks = [...document.querySelectorAll('[data-snippet]')];
const { release, copied, lost } = form.dataset;

/** Typed in the one place of a page where nothing is sent: no answer here is ever taken. */
preview.addEventListener('submit', (event) => event.preventDefault());

function build({ tag, attributes = {}, children }) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(child))));
  return element;
}

function showElement(values) {
  const { controller, privacyHref, withdrawHref } = settingsOf(values);
  preview.setAttribute('controller', controller.name);
  preview.setAttribute('privacy-href', privacyHref);
  preview.setAttribute('withdraw-href', withdrawHref);
  const element = build(questionOf(values));
  for (const [name, value] of Object.entries(lookOf(values)))
    element.style.setProperty(name, value);
  preview.replaceChildren(element);
}

function showSnippets(values) {
  const snippets = snippetsOf(values, release);
  for (const block of blocks) {
    const text = snippets[block.dataset.snippet] ?? '';
    block.hidden = !text;
    block.querySelector('code').textContent = text;
  }
}

const line = (name, text, more = {}) => {
  const element = document.createElement(name);
  element.textContent = text;
  return Object.assign(element, more);
};

/** The rules are read where they are: by the command, on the server. */
async function showVerdict(query) {
  const answer = await fetch(`/builder/verdict?${query}`).catch(() => undefined);
  if (query !== asked) return;
  if (!answer?.ok) return verdict.replaceChildren(line('p', lost));
  const { passed, title, problems } = await answer.json();
  const items = problems.map(({ code, lang, message, how }) => {
    const item = document.createElement('li');
    item.append(line('strong', message, { lang }), ' ', line('span', how, { lang }));
    item.append(' ', line('code', code));
    return item;
  });
  const list = document.createElement('ul');
  list.append(...items);
  verdict.replaceChildren(
    line('p', title, { className: passed ? 'good' : 'bad' }),
    ...(items.length > 0 ? [list] : []),
  );
}

let asked = '';
let timer;

function show() {
  const values = read(Object.fromEntries(new FormData(form)));
  form.dataset.channel = values.channel;
  const { lang } = document.documentElement;
  const query = new URLSearchParams({ ...values, lang }).toString();
  if (query === asked) return;
  asked = query;
  showElement(values);
  showSnippets(values);
  clearTimeout(timer);
  timer = setTimeout(() => void showVerdict(query), PAUSE_MS);
}

for (const block of blocks) {
  const button = block.querySelector('button');
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(block.querySelector('code').textContent);
    block.querySelector('[role=status]').textContent = copied;
  });
}
form.addEventListener('input', show);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  show();
});
show();
