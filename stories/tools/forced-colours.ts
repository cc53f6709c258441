/**
 * Forced colours, imitated. No page can switch the real ones on: they belong to the system, or to
 * the browser's developer tools. This paints text, grounds, borders and native controls as the
 * palette would, in shadow roots too; it is for drawing, and the tests use the real ones.
 */
import { rootsIn } from './roots.js';

interface Palette {
  scheme: 'dark' | 'light';
  canvas: string;
  text: string;
  link: string;
  button: string;
  border: string;
  highlight: string;
  disabled: string;
}

/** Two palettes like those that systems offer: a dark one and a light one. */
export const PALETTES: Record<string, Palette> = {
  dark: {
    scheme: 'dark',
    canvas: '#000',
    text: '#fff',
    link: '#ff0',
    button: '#fff',
    border: '#0f0',
    highlight: '#1aebff',
    disabled: '#3ff23f',
  },
  light: {
    scheme: 'light',
    canvas: '#fff',
    text: '#000',
    link: '#00009f',
    button: '#000',
    border: '#000',
    highlight: '#37006e',
    disabled: '#600000',
  },
};

const rules = ({
  scheme,
  canvas,
  text,
  link,
  button,
  border,
  highlight,
  disabled,
}: Palette): string => `
  *, ::before, ::after, ::placeholder, :host {
    color-scheme: ${scheme} !important;
    color: ${text} !important;
    background-color: ${canvas} !important;
    border-color: ${text} !important;
    outline-color: ${text} !important;
    accent-color: ${highlight} !important;
    box-shadow: none !important;
    text-shadow: none !important;
    -webkit-text-fill-color: currentcolor !important;
  }
  a:any-link, a:any-link * { color: ${link} !important; }
  button { color: ${button} !important; border-color: ${border} !important; }
  :disabled, :disabled * { color: ${disabled} !important; border-color: ${disabled} !important; }
`;

const sheet = new CSSStyleSheet();

const adopt = (root: Document | ShadowRoot): void => {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};

const reach = (): void => [document, ...rootsIn(document)].forEach(adopt);

/** Elements that come later, and those that stand in for an embed. */
const newcomers = new MutationObserver(reach);

/** Paints with a palette; with none, everything is as the page wrote it. */
export function forceColours(name: string): void {
  const palette = PALETTES[name];
  sheet.replaceSync(palette ? rules(palette) : '');
  newcomers.disconnect();
  if (!palette) return;
  newcomers.observe(document, { childList: true, subtree: true });
  reach();
}
