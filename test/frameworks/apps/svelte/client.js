import { hydrate, mount } from 'svelte';
import Misuse from './Misuse.svelte';
import Signup from './Signup.svelte';

const target = document.querySelector('#app');
const page = location.search === '?misuse' ? Misuse : Signup;
(target.hasChildNodes() ? hydrate : mount)(page, { target });
