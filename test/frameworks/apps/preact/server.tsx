import { renderToString } from 'preact-render-to-string';
import { Signup } from './Signup.js';

export const render = () => renderToString(<Signup />);
