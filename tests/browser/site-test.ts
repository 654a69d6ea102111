/* eslint-disable no-empty-pattern -- Playwright reads from the pattern which fixtures another needs: none. */
import { test as base } from '@playwright/test';
import { realRecord, realSite } from '../build/real-site.ts';
import { smallSite } from '../build/small-site.ts';
import type { PublicRecord } from '../../src/record/model.ts';
import { serveFolder } from './serve-folder.ts';

export { expect } from '@playwright/test';

/**
 * A test with the built site served to it, once for each worker; `small` is the origin of the site of the
 * small golden case.
 */
export const test = base.extend<object, { origin: string; small: string; record: PublicRecord }>({
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
});
