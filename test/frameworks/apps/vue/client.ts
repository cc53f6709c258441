import { createApp, createSSRApp } from 'vue';
import Misuse from './Misuse.vue';
import Signup from './Signup.vue';

const root = document.querySelector('#app')!;
const page = location.search === '?misuse' ? Misuse : Signup;
(root.hasChildNodes() ? createSSRApp : createApp)(page).mount(root);
