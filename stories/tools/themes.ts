/** The themes that the package ships, as their files are: nothing on the way may rewrite them. */
const FILES: Record<string, string> = import.meta.glob('../../src/themes/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface Theme {
  /** As in `ouinon/themes/ID.css`. */
  id: string;
  name: string;
  /** What its first comment says of it. */
  says: string;
  css: string;
}

function themeOf(path: string, css: string): Theme {
  const comment = /\/\*([^]*?)\*\//.exec(css)?.[1] ?? '';
  const [name, ...rest] = comment
    .replace(/\s*\n \*\s*/g, ' ')
    .trim()
    .split('. ');
  return { id: /([\w-]+)\.css$/.exec(path)![1]!, name: name!, says: rest.join('. '), css };
}

export const THEMES: readonly Theme[] = Object.entries(FILES).map(([path, css]) =>
  themeOf(path, css),
);

const worn = new CSSStyleSheet();

/** Dresses the page, as a `<link>` to the theme would; an unknown id undresses it. */
export function wear(id: string): void {
  worn.replaceSync(THEMES.find((theme) => theme.id === id)?.css ?? '');
  if (!document.adoptedStyleSheets.includes(worn)) document.adoptedStyleSheets.push(worn);
}
