/** The signup form: what a site does with the records that arrive in its form's fields. */
import { bodyLimit } from 'hono/body-limit';
import { receive } from 'ouinon/server';
import { evidenceReader } from './evidence.js';
import { pageOf } from './page-of.js';
import { arrivedPage } from './pages/arrived.js';
import { messagePage } from './pages/message.js';
import { signupPage } from './pages/signup.js';

/**
 * A yes stands under the element's name, anything else under `name:record`. The field is absent
 * where nothing was answered.
 */
const CONSENT_FIELDS = ['newsletter', 'newsletter:record', 'partners', 'partners:record'];

const RECORD_ID = /^[0-9a-f-]{36}$/;
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** @typedef {'email' | 'password' | 'terms'} Field */

/**
 * @param {import('hono').Hono} app
 * @param {import('ouinon/server').Receiver} receiver
 */
export function addSignup(app, receiver) {
  const evidenceOf = evidenceReader(receiver);
  const tooLarge = (c) => c.html(messagePage(pageOf(c), 'tooLarge'), 413);

  app.get('/signup', (c) => c.html(signupPage(pageOf(c))));

  app.post('/signup', bodyLimit({ maxSize: 250_000, onError: tooLarge }), async (c) => {
    // A body that is no form has no fields.
    const form = textFields(await c.req.parseBody().catch(() => ({})));
    const errors = findErrors(form);
    if (errors.length > 0) return c.html(signupPage(pageOf(c), { form, errors }), 422);
    const answers = await receiveAll(form, receiver);
    const refused = answers.filter(({ stored }) => !stored);
    if (refused.length > 0) {
      const records = answers.flatMap(({ stored }) => stored ?? []);
      const problems = refused.map(({ body }) => JSON.parse(body));
      const content = { records: await Promise.all(records.map(evidenceOf)), problems };
      return c.html(arrivedPage(pageOf(c), content), refused[0].status);
    }
    // A real shop would create the account here, and bind each record to it.
    return c.redirect(arrivedAddress(pageOf(c), answers), 303);
  });

  app.get('/signup/arrived', async (c) => {
    const ids = [...new Set(c.req.queries('record'))]
      .filter((id) => RECORD_ID.test(id))
      .slice(0, 4);
    const found = ids.length > 0 ? await receiver.store.find(ids) : [];
    if (found.length < ids.length) return c.notFound();
    const inOrder = ids.flatMap((id) => found.find(({ jti }) => jti === id) ?? []);
    const records = await Promise.all(inOrder.map(evidenceOf));
    return c.html(arrivedPage(pageOf(c), { records, problems: [] }));
  });
}

/** Files have no place in this form. */
const textFields = (body) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'));

/** @returns {Field[]} */
function findErrors({ email = '', password = '', terms }) {
  const wrong = {
    email: !ADDRESS.test(email.trim()) || email.length > 254,
    password: password.length < 8,
    terms: terms === undefined,
  };
  return Object.keys(wrong).filter((field) => wrong[field]);
}

/** The browser posts the same records to the endpoint by itself: the id makes each of them one. */
const receiveAll = (form, receiver) =>
  Promise.all(
    CONSENT_FIELDS.flatMap((name) => (form[name] ? [receive(form[name], receiver)] : [])),
  );

function arrivedAddress({ link }, answers) {
  const query = new URLSearchParams(answers.map(({ stored }) => ['record', stored.jti]));
  return link(`/signup/arrived${query.size > 0 ? `?${query}` : ''}`);
}
