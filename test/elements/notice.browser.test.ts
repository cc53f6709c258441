/** The words shown are the words recorded: read on the screen, at the act, and no other way. */
import { expect, html } from '@open-wc/testing';
import {
  boxes,
  claims,
  inputOf,
  makeForm,
  newsletter,
  problemOf,
  settled,
  tick,
  tryToTick,
} from './page.js';
import type { ConsentCheckbox } from '../../src/index.js';

const LINES =
  'Librairie Martin asks for your consent. You can change your mind at any time: ' +
  `my choices <${location.origin}/preferences>. Privacy notice <${location.origin}/privacy>.`;

const noticeOf = async (box: ConsentCheckbox) => {
  await tick(box);
  return claims(box.value!).notice;
};

const only = async (inner: unknown): Promise<ConsentCheckbox> =>
  boxes(await makeForm(undefined, inner))[0]!;

const ask = (words: unknown) =>
  html`<consent-checkbox name="a" purpose="news" channel="email">${words}</consent-checkbox>`;

describe('the recorded notice', () => {
  it('holds the lines, the description and the sentence, in the order of the screen (ALL-08, ALL-10)', async () => {
    const box = await only(
      ask(
        html`I want <b>the news</b> of
          <a href="https://martin.example/news?utm=1#top">Librairie Martin</a>.
          <p slot="description">One mail<br />a month.</p>`,
      ),
    );
    expect((await noticeOf(box)).text).to.equal(
      `${LINES}\nOne mail\na month.\nI want the news of Librairie Martin <https://martin.example/news>.`,
    );
  });

  it('is what an independent reader of the screen sees (ALL-11, RC-03)', async () => {
    const box = await only(newsletter);
    const { text } = await noticeOf(box);
    const root = box.shadowRoot!;
    const seen = [root.querySelector('.who')!, box].map((part) => (part as HTMLElement).innerText);
    const words = (t: string) => t.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}'-]+/gu);
    expect(words(text)).to.deep.equal(words(seen.join(' ')));
  });

  it('leaves out what nobody can see, and keeps what only assistive technology would not read (ALL-11)', async () => {
    const box = await only(
      ask(
        html`I agree
          <span style="display: none">to nothing else</span>
          <span style="visibility: hidden">or <i style="visibility: visible">to e-mails</i></span>
          <span style="display: contents; visibility: hidden">ever</span>
          <span aria-hidden="true">about books.</span>`,
      ),
    );
    expect((await noticeOf(box)).text).to.equal(`${LINES}\nI agree to e-mails about books.`);
  });

  it('is read at the act: words that changed before it are recorded as they stand, and marked (ALL-11)', async () => {
    const box = await only(newsletter);
    expect((await noticeOf(box)).rendering).to.equal(undefined);
    await tick(box);
    box.textContent = 'I want everything.';
    await settled();
    const notice = await noticeOf(box);
    expect(notice.text).to.equal(`${LINES}\nI want everything.`);
    expect(notice.rendering).to.equal('altered');
  });

  it('is marked where a browser translated the page (ALL-11)', async () => {
    const box = await only(newsletter);
    document.documentElement.classList.add('translated-ltr');
    const { rendering } = await noticeOf(box);
    document.documentElement.classList.remove('translated-ltr');
    expect(rendering).to.equal('machine-translated');
  });

  it('names the language of the words', async () => {
    const form = await makeForm(undefined, newsletter);
    form.lang = 'fr-BE';
    const [box] = boxes(form);
    expect((await noticeOf(box!)).lang).to.equal('fr-BE');
  });

  it('has a digest that anyone can compute again (RC-04)', async () => {
    const box = await only(ask('Je veux la lettre de la librairie, «\u00a0sans faute\u00a0».'));
    const { text, digest } = await noticeOf(box);
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const encoded = btoa(String.fromCharCode(...new Uint8Array(hash)));
    const url = encoded.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    expect(digest).to.equal(`sha-256:${url}`);
  });

  it('takes no yes while the words are not on the screen (ALL-08)', async () => {
    const box = await only(ask(html`<span style="display: none">I want the news.</span>`));
    await tryToTick(box);
    expect(box.checked).to.equal(false);
    expect(inputOf(box).checked).to.equal(false);
    expect(problemOf(box)).to.match(/^You cannot agree here.*no-words/s);
  });
});

describe('the lines that several boxes share', () => {
  const three = html`${newsletter}
    <consent-checkbox name="b" purpose="events" channel="email"
      >Readings, by e-mail.</consent-checkbox
    >
    <div controller="Another shop">
      <consent-checkbox name="c" purpose="news" channel="email"
        >Its news, by e-mail.</consent-checkbox
      >
    </div>`;
  const shown = (form: Element) =>
    boxes(form).map((box) => box.shadowRoot!.querySelector('.who')?.checkVisibility() ?? false);

  it('are shown once for each controller, before its first box', async () => {
    const form = await makeForm(undefined, three);
    await settled();
    expect(shown(form)).to.deep.equal([true, false, true]);
  });

  it('stand in every record all the same (ALL-10)', async () => {
    const form = await makeForm(undefined, three);
    const [, second] = boxes(form);
    expect((await noticeOf(second!)).text).to.equal(`${LINES}\nReadings, by e-mail.`);
  });

  it('are shown by the next box when the first is hidden or gone', async () => {
    const form = await makeForm(undefined, three);
    const [first, second] = boxes(form);
    first!.hidden = true;
    await settled();
    expect(shown(form).slice(0, 2)).to.deep.equal([false, true]);
    first!.hidden = false;
    await settled();
    expect(shown(form).slice(0, 2)).to.deep.equal([true, false]);
    first!.remove();
    await settled();
    expect(shown(form)[0]).to.equal(true);
    expect((await noticeOf(second!)).text).to.equal(`${LINES}\nReadings, by e-mail.`);
  });

  it('block the yes of the others while somebody hides them, and come back by themselves (ALL-09, ALL-10)', async () => {
    const form = await makeForm(undefined, three);
    const [first, second] = boxes(form);
    (first!.shadowRoot!.querySelector('.who') as HTMLElement).style.display = 'none';
    await tryToTick(second!);
    expect(second!.checked).to.equal(false);
    expect(problemOf(second!)).to.contain('no-controller');
  });

  it('are not shared between forms', async () => {
    const forms = [await makeForm(undefined, newsletter), await makeForm(undefined, newsletter)];
    expect(forms.flatMap(shown)).to.deep.equal([true, true]);
  });
});
