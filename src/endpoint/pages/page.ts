/** The small pages that a person meets without any element: no script, nothing from elsewhere. */
import { base64url } from 'jose';
import { sha256 } from '../hash.js';
import type { Answer } from '../problem.js';
import type { Spoken } from './language.js';

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 0.25rem solid; }
form { margin: 1.5rem 0; }
label { display: block; margin-bottom: 0.25rem; }
input, button { font: inherit; box-sizing: border-box; width: 100%; min-height: 3rem; padding: 0.5rem 1rem; border: 0.125rem solid; border-radius: 0.25rem; }
input { margin-bottom: 0.75rem; background: Canvas; color: CanvasText; }
button { background: CanvasText; color: Canvas; font-weight: bold; cursor: pointer; }
:focus-visible { outline: 0.25rem solid Highlight; outline-offset: 0.125rem; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that was made by `markup`, and by nothing else. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | Markup | undefined | Part[];

const escaped = (part: Part): string => {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(escaped).join('');
  return part.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
};

/** A template of HTML: whatever is put in is text, unless it is markup itself. */
export const markup = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.map((text, i) => text + escaped(parts[i])).join(''));

/** In CSP's own alphabet, base64 with its padding. */
const hashOf = async (style: string): Promise<string> => {
  const bytes = base64url.decode(await sha256(style));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
};

let policy: Promise<string> | undefined;

const contentPolicy = (): Promise<string> =>
  (policy ??= hashOf(STYLE).then((hash) =>
    [
      "default-src 'none'",
      `style-src '${hash}'`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  ));

/** A whole page in its language; `title` is its heading too. */
export async function page(
  { lang }: Spoken,
  status: number,
  title: string,
  ...content: (Markup | undefined)[]
): Promise<Answer> {
  const style = new Markup(`<style>${STYLE}</style>`);
  const { text } = markup`<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
${style}
<main>
<h1>${title}</h1>
${content}
</main>
</html>
`;
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': await contentPolicy(),
      'content-language': lang,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      vary: 'Accept, Accept-Language',
    },
    body: text,
  };
}

/** A form that posts to this very address, without what its query held. */
export const form = (fields: Record<string, string>, ...content: Markup[]): Markup =>
  markup`<form method="post" action="?">
${Object.entries(fields).map(
  ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
)}${content}
</form>
`;

/** Whether a person looks at the answer. */
export const isForPerson = ({ headers }: Request): boolean =>
  /\btext\/html\b/i.test(headers.get('accept') ?? '');
