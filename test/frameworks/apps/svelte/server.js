import { render as renderToString } from 'svelte/server';
import Signup from './Signup.svelte';

export const render = () => renderToString(Signup).body;
