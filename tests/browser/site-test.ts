/* eslint-disable no-empty-pattern -- Playwright reads from the pattern which fixtures another needs: none. */
import { test as base, type Page } from '@playwright/test';
import { realRecord, realSite } from '../build/real-site.ts';
import { smallSite } from '../build/small-site.ts';
import type { PublicRecord } from '../../src/record/model.ts';
import { serveFolder } from './serve-folder.ts';

export { expect } from '@playwright/test';

/**
 * A test with the built site served to it, once for each worker; `small` is the origin of the site of the
 * small golden case.
 */
export const test = base.extend<
  object,
  { origin: string; small: string; record: PublicRecord; tab: Page }
>({
  origin: [
    async ({}, use) => {
      const { origin, close } = await serveFolder(await realSite());
      await use(origin);
      await close();
    },
    { scope: 'worker' },
  ],
  small: [
    async ({}, use) => {
      const { origin, close } = await serveFolder(await smallSite());
      await use(origin);
      await close();
    },
    { scope: 'worker' },
  ],
  record: [
    async ({}, use) => {
      await use(await realRecord());
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => {
    await use(origin);
  },
  tab: [
    async ({ browser, origin }, use) => {
      const page = await browser.newPage({ baseURL: origin });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * A test that only looks at pages, one after the other in the same tab: a fresh browser for each takes three
 * times as long as the page in it. What it sets of the window and of its media is set back; what a page
 * keeps in the browser would not be, and no page of this site keeps anything.
 */
export const testInOneTab = test.extend({
  page: async ({ tab }, use, info) => {
    await tab.goto('about:blank');
    await tab.setViewportSize({ width: 1280, height: 720 });
    await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
    await use(tab);
    if (info.status !== info.expectedStatus) {
      await tab.screenshot({ path: info.outputPath('test-failed-1.png') });
    }
  },
});
