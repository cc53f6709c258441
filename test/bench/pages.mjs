// One host page for all: the same head, the same article, and what the contestant adds.
const ARTICLE = Array.from(
  { length: 12 },
  (_, i) =>
    `<p>${i + 1}. The shop opens at ten. On Thursdays someone reads aloud, from a book that nobody
    asked for, and stays for the questions until the lamps are put out.</p>`,
).join('\n    ');

const scriptTag = ({ isModule, script }) =>
  script && `<script ${isModule ? 'type="module"' : 'defer'} src="main.js"></script>`;

const styleTag = ({ style }) => style && '<link rel="stylesheet" href="main.css" />';

/**
 * @param {import('./contestants.mjs').Contestant} contestant
 * @param {{ isModule: boolean, script: string, style: string }} files
 */
export const pageOf = ({ head = '', body = '' }, files) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Librairie Martin</title>
    <link rel="icon" href="data:," />
    ${styleTag(files)}
    ${head}
    ${scriptTag(files)}
  </head>
  <body>
    ${body}
    <h1>Librairie Martin</h1>
    <nav><a href="/books">Books</a> <a href="/readings">Readings</a> <a href="/about">About</a></nav>
    ${ARTICLE}
  </body>
</html>
`;
