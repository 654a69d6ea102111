import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './site-test.ts';
import { SMALL_PAGES } from './small-pages.ts';

/**
 * What each kind of page looks like, against pictures kept in `baselines`. They show a small synthetic
 * record in fixed fonts, so that they change only with the design. `npm run baselines` takes them anew:
 * look at each before you commit it.
 */

const VIEWS = [
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

/** What is further down looks like what is above. */
const HIGHEST = 1500;

const { resolve } = createRequire(import.meta.url);
/** The site leaves the sans serif to the reader's device; here it is the same on every one. */
const FIXED_FONT = [400, 600]
  .map((weight) => {
    const file = `@fontsource/source-sans-3/files/source-sans-3-latin-${String(weight)}-normal.woff2`;
    const data = readFileSync(resolve(file)).toString('base64');
    return `@font-face{font-family:fixed;font-weight:${String(weight)};src:url(data:font/woff2;base64,${data})}`;
  })
  .concat(':root{--sans:fixed!important;--mono:fixed!important}body{font-family:fixed}')
  .join('');

for (const address of SMALL_PAGES) {
  for (const { width, colorScheme } of VIEWS) {
    const name = address
      .replace(/\.html$/, '')
      .replace(/[^\w]+/g, '-')
      .replace(/^-|-$/g, '');
    test(`looks as it did: ${address} at ${String(width)}, ${colorScheme}`, async ({
      browser,
      small,
    }) => {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await page.goto(small + address);
      await page.addStyleTag({ content: FIXED_FONT });
      await page.evaluate(() => document.fonts.ready);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await expect(page).toHaveScreenshot(`${name || 'home'}-${String(width)}.png`, {
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, HIGHEST) },
      });
      await page.close();
    });
  }
}
