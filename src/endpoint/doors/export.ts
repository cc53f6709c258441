/**
 * `{endpoint}/export`: a person's own copy of their records. The page behind the link has a button,
 * so that nothing personal is fetched by a program that opens links.
 */
import { readFields } from '../body.js';
import { exportBundle } from '../bundle.js';
import { readerOf, type Call } from '../door.js';
import { wordsFor } from '../pages/language.js';
import { form, markup, page } from '../pages/page.js';
import type { Answer } from '../problem.js';

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

export async function handOut(call: Call): Promise<Answer> {
  const subject = await readerOf(call, (await readFields(call.request)).get('token'));
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
