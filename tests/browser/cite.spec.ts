import { expect, test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

const address = TEMPLATES.find(({ name }) => name === 'statement with many reports')!.pick;

test.beforeEach(async ({ page, record }) => {
  await page.goto(address(record));
  await page.getByText('Cite this statement').click();
});

test('copies a citation with its italics, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.getByRole('button', { name: 'Copy: APA' });
  await button.click();
  await expect(page.getByRole('status')).toHaveText('Copied');
  await expect(button).toHaveText('Copied');
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return { text: await read('text/plain'), html: await read('text/html') };
  });
  expect(copied.text).toBe(await page.locator('#cite-apa').textContent());
  expect(copied.html).toContain('<i>');
});

test('copies a file’s text line by line, by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy: BibTeX' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@misc\{.*,\n {2}/);
});

test('selects the text where the page may not write to the clipboard', async ({ page }) => {
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy: MLA' }).click();
  await expect(page.getByRole('status')).toHaveText('Selected');
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(await page.locator('#cite-mla').textContent());
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the citations, and no button that does nothing', async ({ page }) => {
    await expect(page.locator('#cite-ris')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});
