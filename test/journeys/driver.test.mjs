// The driver itself, in every engine: what journeys lean on.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { enginesHere, launch } from './browser.mjs';

const FORM = `<!doctype html><title>form</title>
<script>
  customElements.define('a-box', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<label><input type="checkbox"> yes</label>';
      root.addEventListener('click', (event) => (window.trusted = event.isTrusted));
    }
  });
</script>
<form action="/sent"><div style="height: 2000px"></div>
  <input name="mail"><a-box></a-box><button>Send</button>
</form>`;

const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html');
  response.end(request.url.startsWith('/sent') ? '<!doctype html><h1>Thanks</h1>' : FORM);
});
let site;

before(async () => {
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  site = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

for (const engine of enginesHere()) {
  describe(`the driver in ${engine}`, () => {
    let browser;
    let page;
    before(async () => {
      browser = await launch(engine);
      page = await browser.newPage();
    });
    after(() => browser?.close());

    it('ticks inside a shadow root, below the fold, as a person does', async () => {
      await page.goto(`${site}/`);
      await page.clickOn(['a-box', 'input']);
      const box = () => document.querySelector('a-box').shadowRoot.querySelector('input').checked;
      assert.equal(await page.evaluate(box), true);
      assert.equal(await page.evaluate(() => window.trusted), true);
    });

    it('types, submits natively, and comes back', async () => {
      await page.clickOn(['[name=mail]']);
      await page.type('ada@example.org');
      await page.press('Tab');
      await page.press('Shift+Tab');
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('h1'));
      assert.equal(await page.url(), `${site}/sent?mail=ada%40example.org`);
      await page.back();
      await page.waitFor(() => document.querySelector('form'));
      assert.equal(await page.url(), `${site}/`);
      await page.reload();
      assert.equal(await page.evaluate(() => window.trusted), undefined);
      await page.goto(`${site}/sent`);
      assert.equal(await page.evaluate(() => document.body.textContent), 'Thanks');
    });

    it('keeps the mouse of a page that another was opened after', async () => {
      await page.goto(`${site}/`);
      const other = await browser.newPage();
      await other.goto(`${site}/`);
      for (const one of [page, other]) {
        await one.clickOn(['a-box', 'input']);
        await one.waitFor(() => window.trusted);
      }
      await other.close();
    });

    it('passes values in and out, and says what went wrong', async () => {
      assert.deepEqual(await page.evaluate(async (a, b) => [a, b.c], 1, { c: 'x' }), [1, 'x']);
      const failing = page.evaluate(() => {
        throw new Error('in the page');
      });
      await assert.rejects(failing, /in the page/);
    });
  });
}
