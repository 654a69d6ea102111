import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = [
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 1280 },
] as const;

for (const { name, pick } of TEMPLATES) {
  test(`has no accessibility violation: ${name}`, async ({ page, record }) => {
    await page.goto(pick(record));
    const found: string[] = [];
    for (const { colorScheme, width } of VIEWS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const { id, help, nodes } of await violationsOf(page)) {
        const where = nodes.slice(0, 3).map(({ target }) => target.join(' '));
        const more = nodes.length > 3 ? ` and ${String(nodes.length - 3)} more` : '';
        found.push(`${colorScheme} ${String(width)}  ${id}: ${help}: ${where.join(', ')}${more}`);
      }
    }
    expect(found).toEqual([]);
  });
}

test('the checker finds a violation where there is one', async ({ page }) => {
  await page.setContent(
    '<html><body><a href="/"></a><p style="color: #ccc">pale</p></body></html>',
  );
  const violations = await violationsOf(page);
  expect(violations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['link-name', 'color-contrast']),
  );
});

/** Everything at once in the page: four times as fast as frame by frame, and no page here has a frame. */
const violationsOf = async (page: Page) => {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS);
  return (await axe.setLegacyMode(true).analyze()).violations;
};
