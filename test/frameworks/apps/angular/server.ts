import {
  type BootstrapContext,
  bootstrapApplication,
  provideClientHydration,
} from '@angular/platform-browser';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { Signup } from './signup.js';

const providers = [provideServerRendering(), provideClientHydration()];
const bootstrap = (context: BootstrapContext) =>
  bootstrapApplication(Signup, { providers }, context);

/** It prints the whole body, and looks there for it. */
export const isWhole = true;

export async function render(): Promise<string> {
  const document = '<body><app-page></app-page></body>';
  const page = await renderApplication(bootstrap, { document });
  return /<body[^>]*>(.*)<\/body>/s.exec(page)![1]!;
}
