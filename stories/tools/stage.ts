/** The page that a story stands on, as the toolbar sets it. */
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { forceColours } from './forced-colours.js';
import { directionOf } from './languages.js';
import { wear } from './themes.js';
import { showWeight } from './weight-overlay.js';

/** What the toolbar holds; `globals` of a story may fix some of it. */
export interface Stage {
  locale: string;
  dir: 'language' | 'ltr' | 'rtl';
  scheme: 'light' | 'dark';
  theme: string;
  forced: 'none' | 'dark' | 'light';
  /** In per cent. */
  text: string;
  weight: 'off' | 'on';
}

/**
 * A page says its language at its root, and elements look there. Documentation stays as it is
 * otherwise: among its text only the story itself is turned or dark.
 */
export const onStage: Decorator = (story, { globals, viewMode, parameters }) => {
  const { locale, dir, scheme, theme, forced, text, weight } = globals as unknown as Stage;
  const isAlone = viewMode === 'story';
  const direction = dir === 'language' ? directionOf(locale) : dir;
  const { documentElement: root } = document;
  root.lang = locale;
  root.dir = isAlone ? direction : '';
  root.style.colorScheme = isAlone ? scheme : '';
  root.style.fontSize = isAlone ? `${text}%` : '';
  wear(theme);
  forceColours(isAlone ? forced : 'none');
  showWeight(isAlone && weight === 'on');
  const content = story() as unknown;
  // A page of its own draws to its edges.
  if (parameters['page']) return html`${content}`;
  return html`<div
    dir=${direction}
    style="color-scheme: ${scheme}; background: Canvas; color: CanvasText; padding: 1rem"
  >
    ${content}
  </div>`;
};
