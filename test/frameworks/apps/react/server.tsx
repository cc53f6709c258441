import { renderToString } from 'react-dom/server';
import { Signup } from './Signup.js';

export const render = () => renderToString(<Signup />);
