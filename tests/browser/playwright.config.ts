import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../scripts/test/find-browser.ts';

const isCi = Boolean(process.env['CI']);

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './build-site.ts',
  fullyParallel: true,
  forbidOnly: isCi,
  workers: '100%',
  // Limits against tests that never end, and not a measure: a machine may be busy.
  timeout: 600_000,
  reporter: 'line',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  updateSnapshots: isCi ? 'none' : 'missing',
  expect: {
    timeout: 120_000,
    // Browsers of different years draw the edges of letters a little differently.
    toHaveScreenshot: { maxDiffPixels: 100, threshold: 0.25, animations: 'disabled' },
  },
  use: {
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: {
      // Without one Playwright takes its own.
      executablePath: findBrowser(),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
