/** A question as it is written in each place: pages, content systems and frameworks. */
import { formOf, lookOf, markerOf, questionOf, settingsOf } from './question.js';

const WIDTH = 90;

/** What would end a text, or be read as something else, in any of these languages. */
const MARKS = { html: /[&<>"]/g, template: /[&<>"{}@`\\$]/g };

/** @param {RegExp} marks */
const escaper = (marks) => (text) => text.replace(marks, (sign) => `&#${sign.codePointAt(0)};`);

const html = escaper(MARKS.html);
/** Braces mean something in React, Vue, Svelte and Angular, whose template stands in a script. */
const template = escaper(MARKS.template);

/**
 * @param {import('./question.js').Tree | string} node
 * @param {(text: string) => string} escape
 */
function print(node, escape, indent = '') {
  if (typeof node === 'string') return indent + escape(node);
  const { tag, attributes = {}, children } = node;
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
  const inner = `${indent}  `;
  const short = `${indent}<${[tag, ...written].join(' ')}>`;
  const start =
    short.length <= WIDTH
      ? short
      : [`${indent}<${tag}`, ...written.map((one) => inner + one), `${indent}>`].join('\n');
  const [only] = children;
  const line = typeof only === 'string' && `${start}${escape(only)}</${tag}>`;
  if (children.length === 1 && line && line.length <= WIDTH) return line;
  const lines = children.map((child) => print(child, escape, inner));
  return [start, ...lines, `${indent}</${tag}>`].join('\n');
}

/** No text of a site's may end the script element early. */
const json = (values) => JSON.stringify(values, null, 2).replaceAll('<', '\\u003c');

/** What stands once in the head of each page. */
const headOf = (values, release) => `<script type="application/json" data-consent-config>
${json(settingsOf(values))}
</script>
<script type="module" src="https://unpkg.com/ouinon@${release}/dist/cdn/ouinon.js"></script>`;

const styleOf = (values) => {
  const rules = Object.entries(lookOf(values)).map(([name, value]) => `  ${name}: ${value};`);
  return rules.length > 0 ? `consent-checkbox {\n${rules.join('\n')}\n}` : '';
};

/** `new-books` is a component called `NewBooks`. */
const nameOf = ({ purpose }) =>
  purpose
    .split(/[^a-z\d]+/i)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .replace(/^(?![A-Z])/, 'Question');

/**
 * Angular takes `{{` for the beginning of an expression even where it is written by references.
 * @param {import('./question.js').Tree} form
 */
const unbound = (form) =>
  JSON.stringify(form).includes('{{')
    ? { ...form, attributes: { ...form.attributes, ngNonBindable: '' } }
    : form;

/**
 * @param {ReturnType<typeof import('./question.js').read>} values
 * @param {string} release of the package
 * @returns {Record<string, string>} by place, in the order in which they are shown
 */
export function snippetsOf(values, release) {
  const style = styleOf(values);
  const form = formOf(values);
  const name = nameOf(values);
  const parts = [
    headOf(values, release),
    ...(style ? [`<style>\n${style}\n</style>`] : []),
    print(form, html),
  ];
  return {
    html: parts.join('\n\n'),
    marker: print(markerOf(questionOf(values)), html),
    react: `import 'ouinon';

export function ${name}() {
  return (
${print(form, template, '    ')}
  );
}`,
    vue: `<!-- vite.config.js: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('consent-') } } }) -->
<script setup>
import 'ouinon';
</script>

<template>
${print(form, template, '  ')}
</template>`,
    svelte: `<script>
  import 'ouinon';
</script>

${print(form, template)}`,
    angular: `import 'ouinon';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-${name.toLowerCase()}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${print(unbound(form), template, '    ')}
  \`,
})
export class ${name} {}`,
    ...(style && { css: style }),
  };
}
