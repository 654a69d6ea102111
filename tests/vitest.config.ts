import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests over the built site; those in `src` and `scripts` have the configuration at the root. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  // Many of them build a site, which takes long on a machine that is busy.
  test: { include: ['tests/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
