import { brotliCompressSync, constants } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { realSite } from './build/real-site.ts';
import { readOutput, type Output } from './output/read-output.ts';

/** Bytes of HTML and CSS as transferred, by section 8 of `docs/design.md`. */
const SMALL = 14_000;
const LARGE = 28_000;
/** Pages of one thing or of text; all others have lists, charts or the map. */
const SMALL_PAGES = /^(statements|articles|events\/[^/]+|methodology|404)(\/|\.html)/;

let output: Output;
beforeAll(async () => {
  output = await readOutput(await realSite());
});

it('has no page whose HTML and CSS are larger than its kind may be', () => {
  const styles = [...output]
    .filter(([file]) => file.endsWith('.css'))
    .map(([file, css]) => [file, compressedSize(css!)] as const);
  const heavy = [...output]
    .filter(([file]) => file.endsWith('.html'))
    .flatMap(([file, html]) => {
      const used = styles.filter(([name]) => html!.includes(`/${name}`));
      const css = used.reduce((sum, [, size]) => sum + size, 0);
      const limit = SMALL_PAGES.test(file) ? SMALL : LARGE;
      // The best compression takes long, and few pages come near to their limit.
      if (compressedSize(html!, QUICK) + css <= limit) return [];
      const size = compressedSize(html!) + css;
      return size > limit ? [{ file, size }] : [];
    });
  expect(heavy).toEqual([]);
});

const QUICK = 4;

const compressedSize = (text: string, quality = constants.BROTLI_MAX_QUALITY): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
