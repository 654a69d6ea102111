import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './site-test.ts';
import { TEMPLATES } from './templates.ts';

/** What a first view of a page may cost, as DESIGN section 8 has it. */
const MOST_BYTES = 60_000;
const MOST_REQUESTS = 6;
/** Kinds of content that a server compresses. */
const TEXT = /^(text\/|application\/(javascript|json|xml)|image\/svg)/;

for (const { name, pick } of TEMPLATES) {
  test(`costs little to open: ${name}`, async ({ page, record }) => {
    const costs: Promise<{ what: string; bytes: number }>[] = [];
    page.on('response', (response) => {
      costs.push(
        response.body().then((body) => {
          const isText = TEXT.test(response.headers()['content-type'] ?? '');
          const bytes = isText ? brotliCompressSync(body).length : body.length;
          return { what: `${response.url()} ${String(bytes)}`, bytes };
        }),
      );
    });
    await page.goto(pick(record), { waitUntil: 'networkidle' });
    const all = await Promise.all(costs);
    const told = all.map(({ what }) => what).join('\n');
    expect(all.length, told).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(
      all.reduce((sum, { bytes }) => sum + bytes, 0),
      told,
    ).toBeLessThanOrEqual(MOST_BYTES);
  });
}
