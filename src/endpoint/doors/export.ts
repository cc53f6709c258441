/**
 * `{endpoint}/export`: a person's own copy of their records. The page behind the link has a button,
 * so that nothing personal is fetched by a program that opens links.
 */
import { readFields } from '../body.js';
import { exportBundle } from '../bundle.js';
import { signedIn, type Call } from '../door.js';
import { wordsFor } from '../pages/language.js';
import { form, markup, page } from '../pages/page.js';
import { refusedFor, type Answer } from '../problem.js';
import { readToken } from '../tokens.js';

export function askToExport({ request, url, options }: Call): Promise<Answer> {
  const words = wordsFor(request, options);
  const token = url.searchParams.get('token');
  return page(
    words,
    200,
    words.exportTitle,
    markup`<p>${words.exportText}</p>`,
    form(token === null ? {} : { token }, markup`<button>${words.exportButton}</button>`),
  );
}

async function holderOf(call: Call): Promise<string | undefined> {
  const token = (await readFields(call.request)).get('token');
  if (token === undefined) return signedIn(call);
  const known = await readToken(call.options, token);
  return known?.isGood && known.use === 'preferences' ? known.subject : undefined;
}

/** Whoever is unknown, for whatever reason, gets the same bytes. */
export async function handOut(call: Call): Promise<Answer> {
  const subject = await holderOf(call);
  if (subject === undefined) {
    throw refusedFor('unknown-person', 'Open the link of a newer message, or sign in.');
  }
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="consent-records.json"',
      'cache-control': 'no-store',
    },
    body: JSON.stringify(await exportBundle(call.options, subject), null, 2),
  };
}
