import { proseToText } from '../../src/view/prose.ts';
import { expect, test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

test.use({ javaScriptEnabled: false });

const addressOf = (name: string) => TEMPLATES.find((template) => template.name === name)!.pick;

for (const name of ['statement with a foreign quotation', 'statement with many reports']) {
  test(`can be read without JavaScript: ${name}`, async ({ page, record }) => {
    const address = addressOf(name)(record);
    await page.goto(address);
    const { title, quotation, paraphrase } = record.statements.get(address.split('/')[2]!)!;
    const texts = [quotation?.words, quotation?.translation, paraphrase].flatMap((prose) =>
      prose ? prose.children.map((child) => proseToText({ type: 'root', children: [child] })) : [],
    );
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    for (const text of texts) {
      await expect(page.locator('main').getByText(text).first()).toBeVisible();
    }
  });
}

for (const name of ['/', '/timeline/', 'month', 'country', 'speaker', 'event', 'article']) {
  test(`shows its statements without JavaScript: ${name}`, async ({ page, record }) => {
    await page.goto(addressOf(name)(record));
    const entries = page.locator('main .statement');
    await expect(entries.first()).toBeVisible();
    const titles = await entries.locator('.title').allInnerTexts();
    const known = new Set([...record.statements.values()].map(({ title }) => title));
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !known.has(title.trim()))).toEqual([]);
  });
}

test('leads from the first page to a statement by links alone', async ({ page, record }) => {
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Timeline' })
    .click();
  await page.locator('main .statement .title a').first().click();
  const id = new URL(page.url()).pathname.split('/')[2]!;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    record.statements.get(id)!.title,
  );
});
