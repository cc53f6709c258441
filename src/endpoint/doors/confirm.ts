/**
 * `{endpoint}/confirm`: the second step of a double opt-in. Programs that read mail open links, so
 * opening one confirms nothing: the page has a button, and only its POST counts.
 */
import { isSameCell } from '../../domain/cell.js';
import { readFields } from '../body.js';
import { confirmBy, requestedBy, type Requested } from '../confirm.js';
import { isOurs, json, type Call } from '../door.js';
import { wordsFor } from '../pages/language.js';
import { form, isForPerson, markup, type Markup, page } from '../pages/page.js';
import { refusedFor, type Answer } from '../problem.js';

const LATE = 'Its time is over, or it was none: let the person ask again.';

/** What the person asked for, in the words that they saw, and the button. */
export async function askToConfirm({ request, url, options }: Call): Promise<Answer> {
  const token = url.searchParams.get('token') ?? '';
  const requested = await requestedBy(options, token);
  if (!requested) return late(request, options);
  const words = wordsFor(request, options);
  return page(
    words,
    200,
    words.confirmTitle,
    markup`<p>${words.confirmText}</p>\n${labelsOf(requested)}`,
    form({ token }, markup`<button>${words.confirmButton}</button>`),
    markup`<p>${words.confirmElse}</p>`,
  );
}

function labelsOf({ record: { payload } }: Requested) {
  const { offered = [], decisions = [], notice } = payload ?? {};
  const requested = decisions.filter(({ state }) => state === 'requested');
  const asked = offered.filter((offer) => requested.some((it) => isSameCell(it, offer)));
  return asked.map(
    ({ label }) => markup`<blockquote lang="${notice?.lang}">${label}</blockquote>\n`,
  );
}

/** The record names where its answer can be changed, and a stranger may have written it. */
function wayBack(call: Call, { record: { payload } }: Requested): Markup | undefined {
  const href = payload?.withdraw;
  if (!href || !isOurs(new URL(href).origin, call)) return undefined;
  return markup`<p><a href="${href}">${wordsFor(call.request, call.options).change}</a></p>`;
}

export async function confirm(call: Call): Promise<Answer> {
  const { request, url, options } = call;
  const fields = await readFields(request);
  const token = fields.get('token') ?? url.searchParams.get('token') ?? '';
  const confirmed = await confirmBy(options, token);
  if (!confirmed) return late(request, options);
  if (!isForPerson(request)) return json({ record: confirmed.record.jti });
  const words = wordsFor(request, options);
  return page(
    words,
    200,
    words.confirmedTitle,
    markup`<p>${words.confirmedText}</p>`,
    wayBack(call, confirmed),
  );
}

function late(request: Request, options: Call['options']): Promise<Answer> {
  if (!isForPerson(request)) throw refusedFor('too-late', LATE);
  const words = wordsFor(request, options);
  return page(words, 410, words.lateTitle, markup`<p>${words.lateText}</p>`);
}
