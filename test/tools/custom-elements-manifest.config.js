import { editorData, markupTypes } from './markup-types.mjs';

/** Says in the manifest what a page may use, and nothing else. */
const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic &&
  privacy !== 'private' &&
  privacy !== 'protected' &&
  !name.startsWith('#') &&
  // The browser calls these; nobody else does.
  !/^form\w+Callback$/.test(name);

const LIFECYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'firstUpdated',
  'render',
  'scheduleUpdate',
  'updated',
  'willUpdate',
]);

const publicMembersOnly = {
  name: 'public-members-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter(
          (member) => isPublic(member) && !LIFECYCLE.has(member.name),
        );
      }
    }
  },
};

/** The analyzer looks for a call that a class makes of itself, with the prefix of a site. */
const definitions = {
  name: 'definitions',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations = [], exports } of customElementsManifest.modules) {
      for (const { tagName, name } of declarations.filter((it) => it.tagName)) {
        const declaration = { name, module: path };
        exports.push({ kind: 'custom-element-definition', name: tagName, declaration });
      }
    }
  },
};

const elementsOnly = {
  name: 'elements-only',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ exports = [] }) =>
      exports.some(({ kind }) => kind === 'custom-element-definition'),
    );
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/internal/**'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicMembersOnly,
    definitions,
    elementsOnly,
    markupTypes('dist/types/frameworks/manifest.d.ts'),
    editorData('dist'),
  ],
};
