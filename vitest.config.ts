import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // What a test file imports is read once for all of them: reading takes ten times as long as testing.
    isolate: false,
    maxWorkers: '100%',
    // A limit against tests that never end, and not a measure: a machine may be busy.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
