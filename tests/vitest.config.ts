import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './longest-first.ts';

/** Tests that examine the site built from the content folder. */
const OF_THE_SITE = ['tests/{citation,reachable,site,weight}.test.ts'];

/** The tests over the built site; those in `src` and `scripts` have the configuration at the root. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'site',
          include: OF_THE_SITE,
          globalSetup: 'tests/build/site-setup.ts',
        },
      },
      {
        extends: true,
        test: { name: 'others', include: ['tests/**/*.test.ts'], exclude: OF_THE_SITE },
      },
    ],
    // What a test file imports is read once for all of them.
    isolate: false,
    // Limits against tests that never end, and not a measure: many build a site, and a machine may be busy.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
