import { expect, testInOneTab as test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';
import { findViolations } from './violations.ts';

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
      const violations = await findViolations(page);
      found.push(...violations.map((each) => `${colorScheme} ${String(width)}  ${each}`));
    }
    expect(found).toEqual([]);
  });
}

test('the checker finds a violation where there is one', async ({ page }) => {
  await page.setContent(
    '<html><body><a href="/"></a><p style="color: #ccc">pale</p></body></html>',
  );
  const violations = await findViolations(page);
  expect(violations.map((each) => each.split(':')[0])).toEqual(
    expect.arrayContaining(['link-name', 'color-contrast']),
  );
});

test('the checker finds an entry that differs in a long list of one form', async ({ page }) => {
  const entries = (count: number, entry: string) => Array<string>(count).fill(entry).join('');
  const [sound, unnamed, pale] = ['sound', '', '<span style="color: #ccc">pale</span>'].map(
    (text) => `<li><a href="/">${text}</a></li>`,
  ) as [string, string, string];
  await page.setContent(
    `<html><body><ul>${entries(9, sound)}${unnamed}${entries(9, sound)}${pale}</ul></body></html>`,
  );
  const violations = await findViolations(page);
  await expect(page.locator('li')).toHaveCount(5);
  expect(violations.map((each) => each.split(':')[0])).toEqual(
    expect.arrayContaining(['link-name', 'color-contrast']),
  );
});
