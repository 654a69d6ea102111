import type { Page } from '@playwright/test';
import { expect, testInOneTab as test } from './site-test.ts';
import { SMALL_PAGES } from './small-pages.ts';
import { TEMPLATES } from './templates.ts';

for (const { name, pick } of TEMPLATES.filter(({ partOf }) => !partOf)) {
  test(`the skip link leads to the content: ${name}`, async ({ page, record }) => {
    await page.goto(pick(record));
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#content$/);
    await page.keyboard.press('Tab');
    const masthead = page.locator('header.masthead :focus, nav.trail :focus');
    await expect(masthead).toHaveCount(0);
  });
}

for (const address of SMALL_PAGES) {
  test(`every link can be reached by Tab, in order and seen: ${address}`, async ({
    page,
    small,
  }) => {
    await page.goto(small + address);
    const { expected, reached, invisible, covered } = await walk(page);
    expect(reached).toEqual(expected);
    expect(invisible, 'focused without a ring').toEqual([]);
    expect(covered, 'focused below something else').toEqual([]);
  });
}

test('a link that Tab does not reach, or that is not seen, is found', async ({ page }) => {
  await page.setContent(
    `<style>
      :focus { outline: 2px solid }
      .none { outline: none }
      body { height: 200vh }
      h2 { position: fixed; inset: 50vh 0 0; background: white; margin: 0 }
    </style>
    <a href="#a">a</a><a href="#b" tabindex="-1">b</a><a href="#c" class="none">c</a>
    <a href="#d" style="position: absolute; top: 60vh">d</a><h2>heading</h2>`,
  );
  const { expected, reached, invisible, covered } = await walk(page);
  expect(expected).toEqual(['0 a', '1 b', '2 c', '3 d']);
  expect(reached).toEqual(['0 a', '2 c', '3 d']);
  expect(invisible).toEqual(['2 c']);
  expect(covered).toEqual(['3 d']);
});

interface Walk {
  /** Number and text of all that a reader has to reach, in the order of the page. */
  readonly expected: string[];
  readonly reached: string[];
  readonly invisible: string[];
  /** Hidden by a heading that stays in sight (WCAG 2.2, 2.4.11). */
  readonly covered: string[];
}

/** Presses Tab from the start of the page to its end, and notes what comes into focus. */
async function walk(page: Page): Promise<Walk> {
  const count = await page.evaluate(() => {
    const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const elements = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const names = elements.map(
      (element, index) =>
        `${String(index)} ${(element.textContent ?? '').replace(/\s+/g, ' ').trim()}`,
    );
    const found: Walk = { expected: names, reached: [], invisible: [], covered: [] };
    Object.assign(window, { walk: found });
    /** How a link in a chart shows that it has the focus: by the line around its shape. */
    const lineOf = (element: Element): string => {
      const shape = element.querySelector('path, circle, rect');
      return shape
        ? `${getComputedStyle(shape).stroke} ${getComputedStyle(shape).strokeWidth}`
        : '';
    };
    const lines = elements.map(lineOf);
    document.addEventListener('focusin', ({ target }) => {
      const element = target as HTMLElement;
      const index = elements.indexOf(element);
      const name = names[index];
      // A region that scrolls is focused as well, and after the last link comes the first again.
      if (name === undefined || found.reached.includes(name)) return;
      found.reached.push(name);
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const hasRing = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      if (!hasRing && lineOf(element) === lines[index]) found.invisible.push(name);
      requestAnimationFrame(() => {
        if (document.activeElement !== element) return;
        const { left, top, height, width } = element.getBoundingClientRect();
        const above = document.elementFromPoint(left + width / 2, top + height / 2);
        if (above?.closest('h2') && !above.closest('h2')?.contains(element)) {
          found.covered.push(name);
        }
      });
    });
    return elements.length;
  });
  const scrollers = await page.locator('.scroll').count();
  for (let pressed = 0; pressed < count + scrollers; pressed += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return page.evaluate(() => (window as unknown as { walk: Walk }).walk);
}
