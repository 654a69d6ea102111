import type { Page } from '@playwright/test';
import { countriesOf, deriveSpeakers } from '../../src/record/derive/speakers.ts';
import type { PublicRecord, Statement } from '../../src/record/model.ts';
import { monthOf } from '../../src/catalogue/facets/month.ts';
import { expect, test } from './site-test.ts';
import { findViolations } from './violations.ts';

const status = (page: Page) => page.locator('.search-results [role=status]');
const results = (page: Page) => page.locator('.search-results .statement');

/** Statements that fit, worked out from the record and not from what the pages use. */
const fitting = (record: PublicRecord, fits: (each: Statement, countries: string[]) => boolean) =>
  [...record.statements.values()].filter((each) =>
    fits(each, countriesOf(deriveSpeakers(each, record.actors))),
  );

const countOf = (statements: readonly unknown[]): string =>
  `${String(statements.length)} statement${statements.length === 1 ? '' : 's'}`;

test('combines country, position and period as the record has them', async ({ page, record }) => {
  const expected = fitting(
    record,
    (each, countries) =>
      countries.includes('DE') &&
      each.position === 'considering' &&
      monthOf(each) >= '2025/02' &&
      monthOf(each) <= '2025/06',
  );
  await page.goto('/timeline/?country=germany&position=considering&from=2025-02&to=2025-06');
  await expect(status(page)).toHaveText(countOf(expected));
  const shown = await results(page).evaluateAll((entries) => entries.map(({ id }) => id));
  expect(shown.sort()).toEqual(expected.map(({ id }) => id).sort());
  await expect(page.locator('[data-unfiltered] .statement').first()).toBeHidden();
});

test('takes a bloc for the countries that are its members', async ({ page, record }) => {
  const expected = fitting(
    record,
    (each, countries) =>
      each.kind === 'refusal' &&
      countries.some((code) => record.countries.get(code)?.memberships.includes('EU')),
  );
  await page.goto('/timeline/?bloc=eu&kind=refusal');
  await expect(status(page)).toHaveText(countOf(expected));
});

test('groups by month, the latest first', async ({ page }) => {
  await page.goto('/timeline/?country=france');
  await expect(results(page).first()).toBeVisible();
  const headings = await page.locator('.search-results h2').allInnerTexts();
  const months = headings.map((text) => Date.parse(`1 ${text}`));
  expect(months).toEqual([...months].sort((a, b) => b - a));
  expect(new Set(headings).size).toBe(headings.length);
});

test('applies a choice, counts the others, and goes back to the whole timeline', async ({
  page,
}) => {
  await page.goto('/timeline/');
  const whole = await page.locator('[data-unfiltered] .statement').count();
  await page.getByText('Filter by country').click();
  await page.getByLabel('Country').selectOption('poland');
  await expect(page).toHaveURL(/\/timeline\/\?country=poland$/);
  await expect(results(page).first()).toBeVisible();
  const number = parseInt((await status(page).textContent())!, 10);
  const kinds = page.locator('select[name=kind] option:not([value=""])');
  await expect
    .poll(async () => {
      const texts = await kinds.allTextContents();
      return texts.reduce((sum, text) => sum + Number(/\((\d+)\)/.exec(text)?.[1]), 0);
    })
    .toBe(number);
  await page.getByLabel('Kind').selectOption('refusal');
  await expect(page).toHaveURL(/\?country=poland&kind=refusal$/);
  await page.goBack();
  await expect(status(page)).toHaveText(`${String(number)} statements`);
  await page.goBack();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(results(page)).toHaveCount(0);
  await expect(page.locator('[data-unfiltered] .statement:visible')).toHaveCount(whole);
});

test('leads from one filter to the page that shows the same', async ({ page }) => {
  await page.goto('/timeline/?country=poland');
  const link = page.getByRole('link', { name: /^All \d+ statements on the page “Poland”$/ });
  await expect(link).toHaveAttribute('href', '/countries/poland/');
  await page.goto('/timeline/?country=poland&kind=refusal');
  await expect(results(page).first()).toBeVisible();
  await expect(link).toBeHidden();
});

test('says what to leave out when nothing is found', async ({ page }) => {
  await page.goto('/timeline/?country=austria&position=committed&from=2025-01');
  await expect(status(page)).toHaveText('Nothing found');
  const ways = page.locator('.ways');
  await expect(ways).toContainText(/Without “Position: Committed”: \d+ statement/);
  await ways.getByRole('link', { name: 'Start over' }).click();
  await expect(page).toHaveURL(/\/timeline\/$/);
  await expect(page.locator('[data-unfiltered] .statement').first()).toBeVisible();
});

test('holds to its budget of scripts until a reader turns to it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/timeline/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /pagefind|search-page/.test(url))).toEqual([]);
});

test('has no accessibility violation when filtered', async ({ page }) => {
  await page.goto('/timeline/?country=germany&position=considering');
  await expect(results(page).first()).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has links to the indexes and no dead form', async ({ page }) => {
    await page.goto('/timeline/');
    await expect(page.getByRole('search')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Indexes' })).toBeVisible();
    await expect(page.locator('main .statement').first()).toBeVisible();
  });
});
