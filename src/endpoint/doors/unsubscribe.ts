/**
 * `{endpoint}/unsubscribe`: one click in a mail program (RFC 8058), or a plain form. The POST stops
 * everything at once, without a question; the GET changes nothing. Whoever is or is not known here,
 * the answer is the same.
 */
import { readFields } from '../body.js';
import type { Call } from '../door.js';
import { wordsFor, type Spoken } from '../pages/language.js';
import { form, isForPerson, markup, page, type Markup } from '../pages/page.js';
import { plainAnswer, problemAnswer, refusedFor, type Answer } from '../problem.js';
import { receive } from '../receive.js';
import { stopEverything } from '../stop.js';
import { noesIn } from '../take-refusal.js';
import { readToken } from '../tokens.js';

const ONE_CLICK = 'List-Unsubscribe';

/** The page behind the link: one button. */
export function askToStop({ request, url, options }: Call): Promise<Answer> {
  const words = wordsFor(request, options);
  const token = url.searchParams.get('token');
  const asks = token ? stopForm(words, { token }) : addressForm(words);
  return page(words, 200, words.stopTitle, markup`<p>${words.stopText}</p>`, asks);
}

const stopForm = ({ stopButton }: Spoken, fields: Record<string, string>): Markup =>
  form(fields, markup`<button>${stopButton}</button>`);

const addressForm = ({ addressLabel, stopButton }: Spoken): Markup =>
  form(
    {},
    markup`<label for="address">${addressLabel}</label>
<input id="address" name="address" required maxlength="254" autocomplete="email">
<button>${stopButton}</button>`,
  );

/** What was posted, and in the link that it was posted to. */
interface Said {
  /** Of the form and of the link: where one of them is mangled, the other still names somebody. */
  tokens: string[];
  address: string | undefined;
  /** The record that the element signed. */
  record: string | undefined;
  /** The mail program did it. */
  oneClick: boolean;
}

/** Each costs a signature to look at, and an honest request brings two at most. */
const MAX_TOKENS = 4;

/** A field may hold several, as that of the page after a failure does. */
function tokensIn(...texts: (string | null | undefined)[]): string[] {
  const tokens = texts.flatMap((text) => text?.split(/\s+/) ?? []).filter(Boolean);
  return [...new Set(tokens)].slice(0, MAX_TOKENS);
}

async function read({ request, url }: Call): Promise<Said> {
  const fields = await readFields(request);
  return {
    tokens: tokensIn(fields.get('token'), url.searchParams.get('token')),
    address: fields.get('address')?.trim(),
    record: fields.get('record'),
    oneClick: fields.has(ONE_CLICK),
  };
}

/**
 * Everyone whom it names, those of the tokens first: they hang on no search. A link whose time is
 * over still stops everything. An address that cannot be looked for is a failure where no token says
 * who it is: nobody guesses a token, so whoever sees the difference learns nothing of anyone.
 */
async function* named({ tokens, address }: Said, { options }: Call): AsyncGenerator<string> {
  const known = await Promise.all(tokens.map((token) => readToken(options, token)));
  const holders = new Set(known.flatMap((token) => token?.subject || []));
  yield* holders;
  if (!address) return;
  if (holders.size === 0 && !options.personAt)
    throw new Error('Somebody stops by an address, and there is no `personAt` to find them by.');
  const reached = await options.personAt?.(address);
  if (reached && !holders.has(reached)) yield reached;
}

/** Keeps the noes of the record; a yes has no business here, and is none. */
async function keep(record: string, { options }: Call): Promise<Answer> {
  if (noesIn(record) === 'none') {
    return problemAnswer({ code: 'bad-request', message: 'The `record` says no to nothing.' });
  }
  return receive(record, options, { onlyNoes: true });
}

/**
 * Answers only where nothing was stopped: the record is the only thing said, and cannot be taken.
 * Throws where a part of it is not certain to be kept: the same request may come again.
 */
async function carryOut(said: Said, call: Call): Promise<Answer | undefined> {
  const kept = said.record ? await keep(said.record, call) : undefined;
  if (kept?.status === 503) throw new Error('The record of an unsubscription was not kept.');
  for await (const subject of named(said, call))
    await stopEverything(call.options, subject, 'one-click');
  // Whoever names somebody gets the same answer, known or not.
  const isNamed = said.tokens.length > 0 || said.address;
  return !isNamed && kept && kept.status >= 400 ? kept : undefined;
}

export async function stop(call: Call): Promise<Answer> {
  const { request, options } = call;
  const said = await read(call);
  const person = isForPerson(request) && !said.oneClick;
  const words = wordsFor(request, options);
  if (said.tokens.length === 0 && !said.address && !said.record) {
    if (person) return askToStop(call);
    throw refusedFor('no-person', 'Post to the address of the link, with its token.');
  }
  try {
    const refused = await carryOut(said, call);
    if (refused) return person ? failed(words, said, refused.status) : refused;
  } catch (error) {
    (options.onError ?? console.error)(error);
    return person ? failed(words, said) : plainAnswer(503, 'Service Unavailable', 'Send it again.');
  }
  return person ? done(words, call) : { status: 200, headers: TEXT, body: 'Unsubscribed.\n' };
}

const TEXT = { 'content-type': 'text/plain', 'cache-control': 'no-store' };

function done(words: Spoken, { options }: Call): Promise<Answer> {
  const lost = options.personAt && [markup`<p>${words.addressText}</p>`, addressForm(words)];
  const text = markup`<p>${words.stoppedText}</p>`;
  return page(words, 200, words.stoppedTitle, text, ...(lost ?? []));
}

function failed(words: Spoken, { tokens, address, record }: Said, status = 503): Promise<Answer> {
  const fields = { token: tokens.join(' '), address, record };
  const said = Object.entries(fields).filter(([, value]) => value);
  const again = stopForm(words, Object.fromEntries(said) as Record<string, string>);
  return page(words, status, words.failedTitle, markup`<p>${words.failedText}</p>`, again);
}
