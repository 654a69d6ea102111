import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

/** Templates with every kind of thing that can be focused. */
const WALKED = ['/', 'country', 'statement with a foreign quotation', 'article', 'event'];

for (const { name, pick } of TEMPLATES) {
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

for (const { name, pick } of TEMPLATES.filter((template) => WALKED.includes(template.name))) {
  test(`every link can be reached by Tab, in order and seen: ${name}`, async ({ page, record }) => {
    await page.goto(pick(record));
    const { expected, reached, invisible } = await walk(page);
    expect(reached).toEqual(expected);
    expect(invisible, 'focused without a ring').toEqual([]);
  });
}

test('a link that Tab does not reach, or that shows no focus, is found', async ({ page }) => {
  await page.setContent(
    '<a href="#a">a</a><a href="#b" tabindex="-1">b</a><a href="#c" style="outline: none">c</a>',
  );
  const { expected, reached, invisible } = await walk(page);
  expect(expected).toEqual(['0 a', '1 b', '2 c']);
  expect(reached).toEqual(['0 a', '2 c']);
  expect(invisible).toEqual(['2 c']);
});

interface Walk {
  /** Number and text of all that a reader has to reach, in the order of the page. */
  readonly expected: string[];
  readonly reached: string[];
  readonly invisible: string[];
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
    const found: Walk = { expected: names, reached: [], invisible: [] };
    Object.assign(window, { walk: found });
    document.addEventListener('focusin', ({ target }) => {
      const index = elements.indexOf(target as HTMLElement);
      const name = names[index];
      // A region that scrolls is focused as well, so that arrow keys work there.
      if (name === undefined) return;
      found.reached.push(name);
      const { outlineStyle, outlineWidth } = getComputedStyle(target as HTMLElement);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) found.invisible.push(name);
    });
    return elements.length;
  });
  const scrollers = await page.locator('.scroll').count();
  for (let pressed = 0; pressed < count + scrollers; pressed += 1) await page.keyboard.press('Tab');
  return page.evaluate(() => (window as unknown as { walk: Walk }).walk);
}
