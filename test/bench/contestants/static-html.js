/** A floor: the banner stands in the page, and this is all its script. */
import './static-html.css';
import { granted } from '../words.js';

const banner = document.querySelector('#banner');
const KEY = 'consent';

function settle(purposes) {
  localStorage.setItem(KEY, JSON.stringify(purposes));
  banner.hidden = true;
  if (purposes.includes('analytics')) granted();
}

banner.addEventListener('click', ({ target }) => {
  const boxes = [...banner.querySelectorAll('input')];
  if (target.id === 'refuse') settle([]);
  if (target.id === 'accept') settle(boxes.map(({ value }) => value));
  if (target.id === 'save') settle(boxes.filter((it) => it.checked).map(({ value }) => value));
});
if (!localStorage.getItem(KEY)) banner.hidden = false;
