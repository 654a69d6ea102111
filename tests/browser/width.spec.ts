import { expect, testInOneTab as test } from './site-test.ts';
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

/** Runs in the page. Elements that make it wider than its window; none if it is not. */
function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > clientWidth + 0.5 && !element.parentElement?.closest('.scroll');
  });
  const names = wide.map((element) => {
    const name = element.getAttribute('class')?.split(' ')[0];
    return element.localName + (name ? `.${name}` : '');
  });
  return [...new Set(names)].slice(0, 5).concat(names.length === 0 ? ['the page'] : []);
}
