// Plugins of the manifest's analyzer: what it says of each tag, said to TypeScript and to VS Code.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

const write = (file, text) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const declarationsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

/** A number may be written as one, or as the text that it is in markup. */
const typeOf = ({ text }) => (text === 'number' ? 'number | `${number}`' : text);

/** One member of an interface, its description above it. */
const member = (name, type, description) =>
  `    /** ${description.replaceAll('*/', '*\\/')} */\n    '${name}'${type};\n`;

const attribute = ({ name, type, description = '' }) =>
  member(name, `?: ${typeOf(type)} | undefined`, description);

const event = ({ name, type, description = '' }) => member(name, `: ${type.text}`, description);

/** One interface, with a member for each tag. */
const byTag = (name, declarations, membersOf) =>
  `export interface ${name} {\n${declarations
    .map((declaration) => `  '${declaration.tagName}': {\n${membersOf(declaration).join('')}  };\n`)
    .join('')}}\n`;

function typesOf(manifest) {
  const declarations = declarationsOf(manifest);
  const events = declarations.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
  return [
    `import type { ${[...new Set(events)].sort().join(', ')} } from '../index.js';\n`,
    '/** What each tag takes. */\n' +
      byTag('Attributes', declarations, ({ attributes = [] }) => attributes.map(attribute)),
    '/** What each element tells. */\n' +
      byTag('Events', declarations, ({ events = [] }) => events.map(event)),
  ].join('\n');
}

/** For `src/frameworks`, which is published beside it. */
export const markupTypes = (file) => ({
  name: 'markup-types',
  packageLinkPhase: ({ customElementsManifest }) => write(file, typesOf(customElementsManifest)),
});

/** A style sheet has each property once, whichever elements read it. */
function once({ properties, ...data }) {
  const named = new Map(properties.toReversed().map((it) => [it.name, it]));
  return { ...data, properties: [...named.values()].toReversed() };
}

/** What VS Code says of a tag while it is written, and of a property. */
export const editorData = (folder) => ({
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const html = JSON.parse(getVsCodeHtmlCustomData(manifest, {}));
    const css = JSON.parse(getVsCodeCssCustomData(manifest, {}));
    write(`${folder}/vscode.html-custom-data.json`, JSON.stringify(html));
    write(`${folder}/vscode.css-custom-data.json`, JSON.stringify(once(css)));
  },
});
