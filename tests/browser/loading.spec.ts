import { brotliCompressSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { expect, test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

/** What a first view of a page may cost, as section 8 of `docs/design.md` has it. */
const MOST_BYTES = 60_000;
const MOST_REQUESTS = 6;
/** Kinds of content that a server compresses. */
const TEXT = /^(text\/|application\/(javascript|json|xml)|image\/svg)/;

/** Bytes of an answer as transferred. */
async function costOf(response: Response): Promise<number> {
  const body = await response.body();
  const isText = TEXT.test(response.headers()['content-type'] ?? '');
  return isText ? brotliCompressSync(body).length : body.length;
}

for (const { name, pick, partOf, status = 200 } of TEMPLATES) {
  test(`loads without a fault and says what it is: ${name}`, async ({ page, origin, record }) => {
    const address = pick(record);
    const faults: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
        faults.push(`fetches ${url}`);
    });
    page.on('requestfailed', (request) => faults.push(`could not fetch ${request.url()}`));
    const costs: Promise<number>[] = [];
    page.on('response', (response) => {
      costs.push(costOf(response));
      const isPage = response.url() === origin + address;
      if (!isPage && response.status() >= 400)
        faults.push(`${String(response.status())} for ${response.url()}`);
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      // A browser reports the 404 of the page itself, too.
      const isOfPage = message.location().url === origin + address;
      if (/error|warning/.test(message.type()) && !(status === 404 && isOfPage)) {
        faults.push(`${message.type()}: ${message.text()}`);
      }
    });
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(status);
    expect(faults).toEqual([]);
    expect(costs.length, 'requests').toBeLessThanOrEqual(MOST_REQUESTS);
    const bytes = (await Promise.all(costs)).reduce((sum, cost) => sum + cost, 0);
    expect(bytes, 'bytes').toBeLessThanOrEqual(MOST_BYTES);

    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).not.toBeEmpty();
    await expect(page.locator('main')).toHaveCount(1);
    expect((await page.title()).trim()).not.toBe('');
    const content = (selector: string, attribute: string) =>
      page.locator(`head ${selector}`).getAttribute(attribute);
    const own = status === 404 ? '/404.html' : (partOf ?? pick)(record);
    expect(await content('link[rel=canonical]', 'href')).toBe(record.site.address + own);
    if (partOf) return;
    expect((await content('meta[name=description]', 'content'))?.trim()).toBeTruthy();
  });
}
