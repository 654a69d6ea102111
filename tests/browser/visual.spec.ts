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
const face = (family: string, file: string, weight: number): string => {
  const path = resolve(`@fontsource/${file}-latin-${String(weight)}-normal.woff2`);
  const data = readFileSync(path).toString('base64');
  return `@font-face{font-family:${family};font-weight:${String(weight)};src:url(data:font/woff2;base64,${data})}`;
};
/** The site leaves the sans serif to the reader's device; here it is the same on every one. */
const FIXED_FONT = [400, 600]
  .map((weight) => face('fixed', 'source-sans-3/files/source-sans-3', weight))
  .concat(':root{--sans:fixed!important;--mono:fixed!important}body{font-family:fixed}')
  .join('');
/** A statement in a frame leaves the serif to it, too: there it loads no font. */
const FIXED_SERIF = [400, 600]
  .map((weight) => face("'Source Serif 4'", 'source-serif-4/files/source-serif-4', weight))
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
      await page.addStyleTag({
        content: address.startsWith('/embed/') ? FIXED_FONT + FIXED_SERIF : FIXED_FONT,
      });
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
