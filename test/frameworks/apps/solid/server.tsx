import { generateHydrationScript, renderToString } from 'solid-js/web';
import { Signup } from './Signup.js';

export const head = generateHydrationScript();
export const render = () => renderToString(() => <Signup />);
