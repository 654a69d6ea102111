import type { Page } from '@playwright/test';
import { expect, test } from './site-test.ts';
import { findViolations } from './violations.ts';

const status = (page: Page) => page.locator('.search-results [role=status]');
const results = (page: Page) => page.locator('.search-results .statement');
const words = (page: Page) => page.getByRole('searchbox', { name: 'Words' });

/** How many statements the page says that it found. */
async function foundCount(page: Page): Promise<number> {
  await expect(status(page)).toHaveText(/^[\d,]+ statements?$|^Nothing found$/);
  return parseInt((await status(page).textContent()) ?? '', 10) || 0;
}

test('loads nothing of the search before a reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  await words(page).fill('troops');
  await expect(results(page).first()).toBeVisible();
  expect(asked.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0);
});

test('finds a person by any spelling, and shows what lists show', async ({ page, record }) => {
  await page.goto('/search/');
  const found = new Map<string, string | null>();
  for (const spelling of ['Šakalienė', 'sakaliene', 'Sakaliene']) {
    await words(page).fill(spelling);
    await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(spelling)}`));
    await expect(results(page).first()).toBeVisible();
    found.set(spelling, await page.locator('.search-results .list').textContent());
  }
  expect(new Set(found.values()).size).toBe(1);
  const id = (await results(page).first().getAttribute('id'))!;
  const statement = record.statements.get(id)!;
  expect(statement.by).toBe('dovile-sakaliene');
  await page.goto(`/timeline/`);
  await page.goto(`/search/?q=${encodeURIComponent(statement.title)}`);
  const entry = page.locator(`[id="${id}"]`);
  await expect(entry.getByRole('heading')).toHaveText(statement.title);
  await entry.getByRole('link', { name: statement.title, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/statements/${id}/$`));
});

test('a result is marked up as an entry of a list', async ({ page, record }) => {
  const marked = [...record.statements.values()].filter(
    ({ position, note, quotation }) => position && note && quotation?.translation,
  );
  for (const { id, title } of marked.slice(0, 3)) {
    await page.goto(`/actors/${record.statements.get(id)!.by}/`);
    const listed = await page.locator(`[id="${id}"] .what`).innerText();
    await page.goto(`/search/?q=${encodeURIComponent(`"${title}"`)}`);
    const found = await page.locator(`[id="${id}"] .what`).innerText();
    expect(found.trim()).toBe(listed.trim());
  }
  expect(marked.length).toBeGreaterThan(0);
});

test('keeps words and filters in the address, over a reload and with Back', async ({ page }) => {
  await page.goto('/search/');
  await words(page).fill('troops');
  await words(page).press('Enter');
  const all = await foundCount(page);
  await page.getByText('Filters', { exact: false }).first().click();
  await page.getByLabel('Country').selectOption('germany');
  await expect(page).toHaveURL(/\?q=troops&country=germany$/);
  await expect.poll(() => foundCount(page)).toBeLessThan(all);
  const some = await foundCount(page);
  await page.reload();
  expect(await foundCount(page)).toBe(some);
  await expect(words(page)).toHaveValue('troops');
  await expect(page.locator('select[name=country]')).toHaveValue('germany');
  await page.goBack();
  await expect(page).toHaveURL(/\?q=troops$/);
  await expect(status(page)).toHaveText(`${String(all)} statements`);
  await expect(page.locator('select[name=country]')).toHaveValue('');
});

test('shows beside each choice how many there are', async ({ page, record }) => {
  await page.goto('/search/?position=ruled-out&country=poland');
  const statements = await foundCount(page);
  const option = page.locator('select[name=country] option[value=poland]');
  await expect(option).toHaveText(`Poland (${String(statements)})`);
  const year = page.locator('select[name=year] option').nth(1);
  await expect(year).toHaveText(/^\d{4} \(\d+\)$/);
  expect(record.statements.size).toBeGreaterThan(statements);
});

test('orders by the date said and by the date added', async ({ page, record }) => {
  await page.goto('/search/?q=troops&sort=said');
  await foundCount(page);
  const idsShown = () => results(page).evaluateAll((entries) => entries.map(({ id }) => id));
  const said = (await idsShown()).map((id) => record.statements.get(id)!.on.earliest);
  expect(said).toEqual([...said].sort().reverse());
  await page.getByLabel('Order by').selectOption('Date added');
  await expect(page).toHaveURL(/sort=added$/);
  await foundCount(page);
  const added = (await idsShown()).map((id) => record.statements.get(id)!.added.earliest);
  expect(added).toEqual([...added].sort().reverse());
});

test('says what to leave out when nothing is found, and how many there would be', async ({
  page,
}) => {
  await page.goto('/search/?q=troops&country=austria&position=committed');
  await expect(status(page)).toHaveText('Nothing found');
  const way = page.locator('.ways li').filter({ hasText: 'Committed' });
  const promised = parseInt(/: (\d+) statement/.exec((await way.textContent())!)![1]!, 10);
  await way.getByRole('link').click();
  await expect(page).toHaveURL(/\?q=troops&country=austria$/);
  await expect(status(page)).not.toHaveText('Nothing found');
  expect(await foundCount(page)).toBe(promised);
  await page.goBack();
  await expect(status(page)).toHaveText('Nothing found');
});

test('shows twenty, and more on demand, to which it takes the reader', async ({ page }) => {
  await page.goto('/search/?q=troops');
  const all = await foundCount(page);
  await expect(results(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(results(page).nth(20).locator('.title a')).toBeFocused();
  await page.reload();
  expect(await foundCount(page)).toBe(all);
  await expect(results(page)).toHaveCount(40);
});

test('can be used by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await words(page).focus();
  await page.keyboard.type('mandate');
  await page.keyboard.press('Enter');
  await foundCount(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('select[name=country]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/country=/);
  while (!(await page.getByLabel('Order by').evaluate((each) => each === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
});

test('has no accessibility violation with results, and with none', async ({ page }) => {
  for (const address of ['/search/?q=troops&country=germany', '/search/?q=qqqqq&country=germany']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await foundCount(page);
      expect(await findViolations(page)).toEqual([]);
    }
  }
});

test('says so when the index cannot be reached, and works when it can again', async ({ page }) => {
  await page.goto('/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await words(page).fill('troops');
  await expect(status(page)).toHaveText(/could not be loaded/);
  await page.unroute('**/pagefind/**');
  await words(page).press('Enter');
  expect(await foundCount(page)).toBeGreaterThan(0);
});

test('says so when only a part of the index cannot be reached', async ({ page }) => {
  await page.goto('/search/');
  await page.context().route('**/pagefind/*/index/**', (route) => route.abort());
  await words(page).fill('troops');
  await expect(status(page)).toHaveText(/could not be loaded/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('offers the indexes in place of a form that does nothing', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    const indexes = page.getByRole('navigation', { name: 'Indexes' });
    for (const name of ['Countries', 'Speakers', 'Positions', 'Publishers', 'Conditions']) {
      await expect(indexes.getByRole('link', { name, exact: true })).toBeVisible();
    }
    await indexes.getByRole('link', { name: 'Conditions', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Conditions');
  });
});
