import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // What a test file imports is read once for all of them: reading takes ten times as long as testing.
    isolate: false,
  },
});
