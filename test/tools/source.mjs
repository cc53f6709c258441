// What a TypeScript file imports and what its code says, comments left out.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{to: string, typeOnly: boolean}} Import `to` is a path below src, or a package
 * @typedef {{file: string, imports: Import[], globals: string[],
 *   code: string, templates: string, lines: number}} Source
 */

/** `../domain/errors.js`, said in `endpoint/receive.ts`, is `domain/errors.ts`. */
const resolve = (from, specifier) =>
  specifier.startsWith('.')
    ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts')
    : specifier;

/** `import {type A}` still loads the module: only `import type` costs nothing. */
const isTypeOnly = (node) =>
  ts.isImportTypeNode(node) || Boolean(node.importClause?.isTypeOnly ?? node.isTypeOnly);

const isDynamicImport = (node) =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return node.argument.literal;
  return isDynamicImport(node) ? node.arguments[0] : undefined;
}

const isText = ({ kind }) =>
  kind === ts.SyntaxKind.StringLiteral ||
  (kind >= ts.SyntaxKind.FirstTemplateToken && kind <= ts.SyntaxKind.LastTemplateToken);

const isComment = ({ kind }) =>
  kind >= ts.SyntaxKind.FirstJSDocNode && kind <= ts.SyntaxKind.LastJSDocNode;

const EVERYTHING = ['window', 'globalThis', 'self'];

const isField = (node) => ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;

/** `window.fetch` uses `fetch`; `response.fetch` is somebody's field, and no use of it. */
const usesName = (node) =>
  isField(node)
    ? EVERYTHING.includes(node.parent.expression.getText())
    : node.parent.name !== node || ts.isShorthandPropertyAssignment(node.parent);

/** A name of the file's own hides the global one; a field of the same name does not. */
const bindsName = (node) =>
  node.parent.name === node &&
  (ts.isVariableDeclaration(node.parent) ||
    ts.isBindingElement(node.parent) ||
    ts.isParameter(node.parent) ||
    ts.isFunctionDeclaration(node.parent) ||
    ts.isImportSpecifier(node.parent));

/**
 * The code is its tokens with one space between, each text in it as «""»; what is said in
 * templates stands apart.
 *
 * @returns {Source}
 */
export function parseSource(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const imports = [];
  const tokens = [];
  const templates = [];
  const used = new Set();
  const bound = new Set();
  const visit = (node) => {
    if (isComment(node)) return;
    const specifier = specifierOf(node);
    if (specifier) imports.push({ to: resolve(file, specifier.text), typeOnly: isTypeOnly(node) });
    if (ts.isIdentifier(node)) {
      if (usesName(node)) used.add(node.text);
      if (bindsName(node)) bound.add(node.text);
    }
    const children = node.getChildren(tree);
    if (isText(node)) {
      tokens.push('""');
      if (node.kind !== ts.SyntaxKind.StringLiteral) templates.push(node.text);
    } else if (children.length === 0) tokens.push(node.getText(tree));
    children.forEach(visit);
  };
  visit(tree);
  return {
    file,
    imports,
    globals: [...used].filter((name) => !bound.has(name)),
    code: tokens.filter(Boolean).join(' '),
    templates: templates.join('\n'),
    lines: text.trimEnd().split('\n').length,
  };
}

/** Every source below `folder`; what a tool wrote is its own business. */
export const readSources = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\.ts$/.test(file) && !/\.d\.ts$|\/generated\//.test(file))
    .map((file) => parseSource(file, readFileSync(join(folder, file), 'utf8')));
