/** The builder: its page, its modules for the browser, and the verdict on what was written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { check } from './builder/check.js';
import { read } from './builder/question.js';
import { snippetsOf } from './builder/snippets.js';
import { pageOf } from './page-of.js';
import { builderPage } from './pages/builder.js';

const FILES = join(import.meta.dirname, 'builder');

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));

/** @param {import('hono').Hono} app */
export function addBuilder(app) {
  app.get('/builder', async (c) => {
    const page = pageOf(c);
    const { language, sentence: words, description } = page.words.builder.example;
    const values = read(c.req.query(), { language, words, description });
    const snippets = snippetsOf(values, version);
    // Without script the page itself says what the rules say of what was sent.
    const verdict = verdictOn(page, await check(snippets.html));
    return c.html(builderPage(page, { values, snippets, verdict, version }));
  });

  app.get('/builder/verdict', async (c) => {
    const { html } = snippetsOf(read(c.req.query()), version);
    return c.json(verdictOn(pageOf(c), await check(html)));
  });

  app.get(
    '/builder/:file{(page|question|snippets)\\.js}',
    serveStatic({ root: FILES, rewriteRequestPath: (path) => path.replace('/builder', '') }),
  );
}

/** In the language of the page where we have the words, else as the command says it. */
function verdictOn({ lang, words: { builder: words } }, problems) {
  const told = problems.map(({ code, message, fix }) => {
    const [own, how] = words.codes[code] ?? [];
    return { code, lang: own ? lang : 'en', message: own ?? message, how: how ?? fix };
  });
  const passed = told.length === 0;
  return { passed, title: passed ? words.passed : words.failed(told.length), problems: told };
}
