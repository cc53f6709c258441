import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

/** The site's own pages: nothing of them can be set, and no interaction is played there. */
const PAGES = ['front-page--front-page', 'themes--themes', 'rules--rules'];

/** The frame around the stories, in the colours of the front page. */
addons.setConfig({
  // The buttons that fold a root have another name than they show (WCAG 2.5.3); folders do not.
  sidebar: { showRoots: false },
  layoutCustomisations: {
    showPanel: ({ storyId }, isShown) => isShown && !PAGES.includes(storyId),
  },
  theme: create({
    base: 'light',
    brandTitle: 'Ouinon',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#0d4f5c',
    colorSecondary: '#0d4f5c',
    appBg: '#f6f4ef',
    barSelectedColor: '#0d4f5c',
    textMutedColor: '#57534c',
  }),
});
