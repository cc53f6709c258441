import { bootstrapApplication, provideClientHydration } from '@angular/platform-browser';
import { Misuse } from './misuse.js';
import { Signup } from './signup.js';

const isPrinted = document.querySelector('app-page');
if (!isPrinted) document.querySelector('#app')!.append(document.createElement('app-page'));
void bootstrapApplication(location.search === '?misuse' ? Misuse : Signup, {
  providers: isPrinted ? [provideClientHydration()] : [],
});
