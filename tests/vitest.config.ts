import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests over the built site; those in `src` and `scripts` have the configuration at the root. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: { include: ['tests/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 180_000 },
});
