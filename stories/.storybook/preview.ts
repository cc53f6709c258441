import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json';
// Stories show the elements as they explain misuse to whoever makes a page.
import '../../src/development.js';
import { LANGUAGES } from '../tools/languages.js';
import { onStage, type Stage } from '../tools/stage.js';
import { forgetUndelivered, listenHere } from '../endpoint.js';
import { THEMES } from '../tools/themes.js';

setCustomElementsManifest(manifest);
listenHere();
// Documentation has no landmark of its own; a story brings its page's.
document.getElementById('storybook-docs')?.setAttribute('role', 'main');

interface Item {
  value: string;
  title: string;
}

type Icon = 'globe' | 'transfer' | 'mirror' | 'paintbrush' | 'contrast' | 'type' | 'ruler';

const toolbar = (title: string, icon: Icon, items: Item[]) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const listed = (names: Record<string, string>): Item[] =>
  Object.entries(names).map(([value, title]) => ({ value, title }));

const initial: Stage = {
  locale: 'en',
  dir: 'language',
  scheme: 'light',
  theme: 'none',
  forced: 'none',
  text: '100',
  weight: 'off',
};

const WIDTHS = { 320: 568, 480: 854, 768: 1024, 1280: 800 };

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: toolbar('Language of the page', 'globe', LANGUAGES),
    dir: toolbar(
      'Direction',
      'transfer',
      listed({ language: 'As the language', ltr: 'Left to right', rtl: 'Right to left' }),
    ),
    scheme: toolbar('Light or dark', 'mirror', listed({ light: 'Light', dark: 'Dark' })),
    theme: toolbar('Theme', 'paintbrush', [
      { value: 'none', title: 'No theme' },
      ...THEMES.map(({ id, name }) => ({ value: id, title: name })),
    ]),
    forced: toolbar(
      'Forced colours, imitated',
      'contrast',
      listed({
        none: 'Colours of the page',
        dark: 'Forced colours, dark (imitated)',
        light: 'Forced colours, light (imitated)',
      }),
    ),
    text: toolbar(
      'Size of the text',
      'type',
      ['100', '125', '150', '175', '200'].map((value) => ({ value, title: `Text ${value} %` })),
    ),
    weight: toolbar(
      'Equal weight, measured',
      'ruler',
      listed({ off: 'Weight not shown', on: 'Equal weight, measured' }),
    ),
  },
  initialGlobals: { ...initial },
  parameters: {
    layout: 'fullscreen',
    // What axe finds fails the story, here and in `npm test`.
    a11y: { test: 'error' },
    controls: { expanded: true },
    backgrounds: { disable: true },
    viewport: {
      options: Object.fromEntries(
        Object.entries(WIDTHS).map(([width, height]) => [
          `w${width}`,
          { name: `${width} px`, styles: { width: `${width}px`, height: `${height}px` } },
        ]),
      ),
    },
    options: {
      storySort: {
        order: ['Front page', 'Elements', 'Themes', 'Rules', 'Refused misuse'],
      },
    },
  },
  beforeEach: () => forgetUndelivered(),
  decorators: [onStage],
};

export default preview;
