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
  // Enough for the longest page on a machine that is busy.
  timeout: 180_000,
  reporter: 'line',
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  updateSnapshots: isCi ? 'none' : 'missing',
  expect: {
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
