import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../dist/custom-elements.json';

setCustomElementsManifest(manifest);

const toolbar = (title: string, icon: 'globe' | 'mirror', items: string[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: toolbar('Language of the page', 'globe', ['en', 'fr']),
    theme: toolbar('Colours of the page', 'mirror', ['light', 'dark']),
  },
  initialGlobals: { locale: 'en', theme: 'light' },
  parameters: {
    layout: 'fullscreen',
    // What axe finds fails the story, here and in `npm test`.
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
  decorators: [
    // A page says its language at its root, and elements look there.
    (story, { globals, viewMode }) => {
      const theme = String(globals['theme']);
      document.documentElement.lang = String(globals['locale']);
      // Among the documentation, which stays light, only the story has the theme.
      document.documentElement.style.colorScheme = viewMode === 'docs' ? '' : theme;
      return html`<div
        style="color-scheme: ${theme}; background: Canvas; color: CanvasText; padding: 1rem"
      >
        ${story()}
      </div>`;
    },
  ],
};

export default preview;
