import { hydrate, render } from 'solid-js/web';
import { Misuse } from './Misuse.js';
import { Signup } from './Signup.js';

const root = document.querySelector('#app')!;
const page = () => (location.search === '?misuse' ? <Misuse /> : <Signup />);
if (root.hasChildNodes()) hydrate(page, root);
else render(page, root);
