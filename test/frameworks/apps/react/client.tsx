import { createRoot, hydrateRoot } from 'react-dom/client';
import { Misuse } from './Misuse.js';
import { Signup } from './Signup.js';

const root = document.querySelector('#app')!;
const page = location.search === '?misuse' ? <Misuse /> : <Signup />;
if (root.hasChildNodes()) hydrateRoot(root, page);
else createRoot(root).render(page);
