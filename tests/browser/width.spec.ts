import { expect, testInOneTab as test } from './site-test.ts';
import { findOverflow } from './overflow.ts';
import { TEMPLATES } from './templates.ts';

const WIDTHS = [320, 360, 768, 1440];

for (const { name, pick } of TEMPLATES) {
  test(`needs no sideways scrolling: ${name}`, async ({ page, record }) => {
    await page.goto(pick(record));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(findOverflow), `at ${String(width)} px`).toEqual([]);
    }
  });
}

test('what is too wide is found', async ({ page }) => {
  await page.setContent('<main><p class="wide" style="width: 200vw">wide</p></main>');
  expect(await page.evaluate(findOverflow)).toEqual(['p.wide']);
});
