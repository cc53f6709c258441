/** A form of the shop: what a site does with the records that arrive in its form's fields. */
import { bodyLimit } from 'hono/body-limit';
import { bindRecord, receive } from 'ouinon/server';
import { evidenceReader } from './evidence.js';
import { pageOf } from './page-of.js';
import { arrivedPage } from './pages/arrived.js';
import { messagePage } from './pages/message.js';
import { findErrors } from './rules.js';
import { signIn } from './session.js';
import { verdictsOn } from './verdicts.js';

const RECORD_ID = /^[0-9a-f-]{36}$/;

/**
 * @param {import('hono').Hono} app
 * @param {import('ouinon/server').Receiver} receiver
 * @param {import('./forms.js').Form} form
 */
export function addForm(app, receiver, form) {
  const { path, needs, page } = form;
  const limit = bodyLimit({
    maxSize: 250_000,
    onError: (c) => c.html(messagePage(pageOf(c), 'tooLarge'), 413),
  });
  /** What the page shows of the person's records: each as evidence, and what may be sent now. */
  const shown = personReader(receiver);

  app.get(path, async (c) => c.html(page(pageOf(c), undefined, await form.knows?.(c, receiver))));

  app.post(path, limit, async (c) => {
    // A body that is no form has no fields.
    const values = textFields(await c.req.parseBody().catch(() => ({})));
    const errors = findErrors(needs, values);
    if (errors.length > 0) {
      const known = await form.knows?.(c, receiver);
      return c.html(page(pageOf(c), { values, errors }, known), 422);
    }
    const answers = await receiveAll(form, values, receiver);
    const refused = answers.filter(({ stored }) => !stored);
    if (refused.length > 0) {
      const records = await shown(answers.flatMap(({ stored }) => stored ?? []));
      const problems = refused.map(({ body }) => JSON.parse(body));
      return c.html(arrivedPage(pageOf(c), form, { records, problems }), refused[0].status);
    }
    // A real shop would keep what the form is about here.
    if (form.opensAccount) await bindAll(answers, signIn(c), receiver);
    return c.redirect(arrivedAddress(pageOf(c), path, answers), 303);
  });

  app.get(`${path}/arrived`, async (c) => {
    const ids = [...new Set(c.req.queries('record'))]
      .filter((id) => RECORD_ID.test(id))
      .slice(0, 4);
    const found = await find(receiver, ids);
    if (found.length < ids.length) return c.notFound();
    const inOrder = ids.flatMap((id) => found.find(({ jti }) => jti === id) ?? []);
    const records = await shown(inOrder);
    return c.html(arrivedPage(pageOf(c), form, { records, problems: [] }));
  });
}

/** Files have no place in these forms. */
const textFields = (body) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'));

/**
 * A yes stands under the element's name, anything else under `name:record`; where nothing was
 * answered there is neither. The browser posts the same records to the endpoint by itself: the id
 * makes each of them one.
 */
const receiveAll = ({ asks }, values, receiver) =>
  Promise.all(
    asks
      .flatMap((name) => [values[name], values[`${name}:record`]])
      .filter(Boolean)
      .map((jws) => receive(jws, receiver)),
  );

/** From now on the records are of the person whom the form made known: before, they allowed nothing. */
const bindAll = (answers, subject, receiver) =>
  Promise.all(answers.map(({ stored: { jti } }) => bindRecord(receiver, { jti, subject })));

function arrivedAddress({ link }, path, answers) {
  const query = new URLSearchParams(answers.map(({ stored }) => ['record', stored.jti]));
  return link(`${path}/arrived${query.size > 0 ? `?${query}` : ''}`);
}

const find = async ({ store }, ids) => (ids.length > 0 ? store.find(ids) : []);

/** What is known of the person is what came with the form, and the records that it renews or ends. */
function personReader(receiver) {
  const evidenceOf = evidenceReader(receiver);
  return async (records) => {
    const before = records.flatMap(({ payload }) => payload?.links?.supersedes ?? []);
    const history = [...records, ...(await find(receiver, before))];
    const toEvidence = async (stored) => ({
      ...(await evidenceOf(stored)),
      verdicts: verdictsOn(stored, history),
    });
    return Promise.all(records.map(toEvidence));
  };
}
