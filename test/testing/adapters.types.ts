/** For the compiler alone: each tool's own types are taken as they are, by adapters that import none. */
import type { Page as PlaywrightPage } from '@playwright/test';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { CDPSession, Page as PuppeteerPage } from 'puppeteer-core';
import { devtools, playwright, puppeteer, webTestRunner } from '../../src/testing/adapters.js';
import type { Driver } from '../../src/testing/driver.js';

export const drivers = (
  first: PlaywrightPage,
  second: PuppeteerPage,
  session: CDPSession,
): Driver[] => [
  playwright(first),
  puppeteer(second),
  webTestRunner({ sendKeys, sendMouse }),
  devtools((method, params) => session.send(method as 'Page.enable', params)),
];
