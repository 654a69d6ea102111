import { expect, test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

for (const { name, pick, partOf, status = 200 } of TEMPLATES) {
  test(`loads without a fault: ${name}`, async ({ page, origin, record }) => {
    const address = pick(record);
    const faults: string[] = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
        faults.push(`fetches ${url}`);
    });
    page.on('requestfailed', (request) => faults.push(`could not fetch ${request.url()}`));
    page.on('response', (response) => {
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
  });

  test(`says what it is: ${name}`, async ({ page, record }) => {
    await page.goto(pick(record));
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
