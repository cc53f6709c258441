import { bootstrapApplication } from '@angular/platform-browser';
import { Misuse } from './misuse.js';
import { Signup } from './signup.js';

document.querySelector('#app')!.append(document.createElement('app-page'));
void bootstrapApplication(location.search === '?misuse' ? Misuse : Signup);
