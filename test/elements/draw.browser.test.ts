/** What is drawn over what already stands there. */
import { expect } from '@open-wc/testing';
import { draw, h } from '../../src/elements/internal/draw.js';

describe('a drawing', () => {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.createElement('div');
    document.body.append(root);
  });
  afterEach(() => root.remove());

  it('keeps each node that stays, with its focus and what a person did to it', () => {
    const lines = (isLong: boolean) => [
      isLong && h('p', {}, 'more'),
      h('input', { type: 'checkbox' }),
    ];
    draw(root, lines(false));
    const box = root.querySelector('input')!;
    box.focus();
    box.checked = true;
    for (const isLong of [true, false]) {
      draw(root, lines(isLong));
      expect(root.querySelector('p')?.textContent).to.equal(isLong ? 'more' : undefined);
      expect(root.querySelector('input')).to.equal(box);
      expect(document.activeElement).to.equal(box);
      expect(box.checked).to.equal(true);
    }
  });

  it('makes an element anew where another kind of it stood', () => {
    draw(root, [h('section', {}, h('button'))]);
    const button = root.querySelector('button');
    draw(root, [h('div', {}, h('section', {}, h('button')))]);
    expect(root.querySelector('button')).not.to.equal(button);
    expect(root.children.length).to.equal(1);
  });

  it('says nothing again that it said: a reader would read it aloud twice', async () => {
    const lines = (words: string) => [h('p', { role: 'status' }, words)];
    draw(root, lines('Saving…'));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    draw(root, lines('Saving…'));
    await Promise.resolve();
    expect(changes).to.have.length(0);
    draw(root, lines('Saved.'));
    await Promise.resolve();
    expect(changes.map(({ type }) => type)).to.deep.equal(['characterData']);
    observer.disconnect();
  });

  it('takes away what is not drawn any more, and what somebody put in or changed', () => {
    const buttons = ['Refuse', 'Accept'].map((words) => h('button', { class: 'pick' }, words));
    draw(root, [...buttons, h('p')]);
    root.prepend(document.createElement('a'));
    root.querySelector('button')!.className = 'pale';
    draw(root, buttons);
    expect([...root.children].map(({ outerHTML }) => outerHTML)).to.deep.equal([
      '<button class="pick">Refuse</button>',
      '<button class="pick">Accept</button>',
    ]);
  });

  it('takes words for words, and an attribute away where there is none', () => {
    draw(root, [h('a', { href: '/names', title: '' }, '<b>2</b>')]);
    draw(root, [h('a', { href: undefined, title: '' }, '<b>2</b>')]);
    expect(root.innerHTML).to.equal('<a title="">&lt;b&gt;2&lt;/b&gt;</a>');
  });
});
