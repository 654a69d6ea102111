/**
 * `npm run bench`: builds synthetic records of growing size and prints a table. `-- 125 625` gives the
 * numbers of articles, each with four statements; the largest stands for the budgets in section 8 of
 * `docs/design.md`.
 *
 * Share pictures are left out: they are drawn once each and kept. The content is another one each time, so
 * that nothing of it is in a cache; the seed is printed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { syntheticContent, writeContent } from './synthetic.ts';
import { measureBuild } from './bench/measure-build.ts';
import { measureSite, type SiteMeasure } from './bench/measure-site.ts';

const SIZES = [125, 625, 2500];
const FOLDER = path.resolve('.cache/bench');
const sizes = process.argv.slice(2).map(Number).filter(Number.isInteger);
const seed = Date.now() % 2 ** 31;

console.log(`Seed ${String(seed)}\n`);
console.log('statements   pages   build s   again s   peak MB   largest page kB   largest feed kB');
const sites: SiteMeasure[] = [];
for (const articles of sizes.length > 0 ? sizes : SIZES) {
  const [content, out] = ['content', 'site'].map((name) => path.join(FOLDER, name)) as [
    string,
    string,
  ];
  const files = syntheticContent({ articles, seed });
  await writeContent(content, files);
  const first = await measureBuild(content, out);
  await edit(
    path.join(
      content,
      Object.keys(files).find((file) => file.startsWith('articles/'))!,
    ),
  );
  const second = await measureBuild(content, out);
  const site = await measureSite(out);
  const cells = [
    [String(articles * 4), 10],
    [String(site.pages), 8],
    [first.seconds.toFixed(1), 10],
    [second.seconds.toFixed(1), 10],
    [(Math.max(first.peakBytes, second.peakBytes) / 1e6).toFixed(0), 10],
    [(site.largestPage / 1e3).toFixed(1), 18],
    [(site.largestFeed / 1e3).toFixed(1), 18],
  ] as const;
  console.log(cells.map(([text, width]) => text.padStart(width)).join(''));
  sites.push(site);
}
const [smallest, largest] = [sites[0]!, sites.at(-1)!];
if (sites.length > 1) {
  const times = (of: keyof SiteMeasure): string => (largest[of] / smallest[of]).toFixed(2);
  console.log(
    `\nFrom the first to the last: largest page ${times('largestPage')} times, largest feed ${times('largestFeed')} times.`,
  );
}
console.log('\nPages as compressed by brotli, without their style sheet; feeds as they are.');

/** What an editor does most: one more sentence at the end of an article. */
async function edit(file: string): Promise<void> {
  await writeFile(file, `${await readFile(file, 'utf8')}\nThis sentence was added by the bench.\n`);
}
