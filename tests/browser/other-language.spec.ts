import { expect, test } from './site-test.ts';
import { pseudoSite } from '../build/pseudo-site.ts';
import { findOverflow } from './overflow.ts';
import { serveFolder } from './serve-folder.ts';
import { SMALL_PAGES } from './small-pages.ts';

/** The narrowest telephone that is common. */
const NARROW = { width: 360, height: 800 };

test('needs no sideways scrolling where every text is a third longer', async ({ page }) => {
  const { origin, close } = await serveFolder(await pseudoSite());
  await page.setViewportSize(NARROW);
  for (const address of SMALL_PAGES) {
    await page.goto(origin + address);
    expect(await page.evaluate(findOverflow), address).toEqual([]);
  }
  await close();
});
