import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { syntheticContent, writeContent } from '../synthetic.ts';
import { writeLine, type Effects } from '../effects.ts';
import { measureBuild, type BuildMeasure } from './measure-build.ts';
import { measureSite, type SiteMeasure } from './measure-site.ts';

const SIZES = [125, 625, 2500];
const HEAD = 'statements   pages   build s   again s   peak MB   largest page kB   largest feed kB';

/**
 * Builds synthetic records of growing size and prints a table. The arguments are the numbers of articles,
 * each with four statements; the largest stands for the budgets in section 8 of `docs/design.md`.
 *
 * Share pictures are left out: they are drawn once each and kept. The content is another one each time, so
 * that nothing of it is in a cache; the seed is printed.
 */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const { stdout } = effects;
  const asked = args.map(Number).filter(Number.isInteger);
  const seed = Date.now() % 2 ** 31;
  writeLine(stdout, `Seed ${String(seed)}\n\n${HEAD}`);
  const sites: SiteMeasure[] = [];
  for (const articles of asked.length > 0 ? asked : SIZES) {
    sites.push(await measure(articles, seed, effects));
  }
  const [smallest, largest] = [sites[0]!, sites.at(-1)!];
  if (sites.length > 1) {
    const times = (of: keyof SiteMeasure): string => (largest[of] / smallest[of]).toFixed(2);
    writeLine(
      stdout,
      `\nFrom the first to the last: largest page ${times('largestPage')} times, largest feed ${times('largestFeed')} times.`,
    );
  }
  writeLine(
    stdout,
    '\nPages as compressed by brotli, without their style sheet; feeds as they are.',
  );
  return 0;
}

/** Builds a record of so many articles twice, the second time after an edit, and prints its line. */
async function measure(articles: number, seed: number, effects: Effects): Promise<SiteMeasure> {
  const content = path.join(effects.folder, '.cache/bench/content');
  const out = path.join(effects.folder, '.cache/bench/site');
  const files = syntheticContent({ articles, seed });
  await writeContent(content, files);
  const first = await measureBuild(content, out, effects);
  await edit(
    path.join(
      content,
      Object.keys(files).find((file) => /^articles\//.test(file))!,
    ),
  );
  const second = await measureBuild(content, out, effects);
  const site = await measureSite(out);
  writeLine(effects.stdout, formatRow(articles, first, second, site));
  return site;
}

function formatRow(
  articles: number,
  first: BuildMeasure,
  second: BuildMeasure,
  site: SiteMeasure,
): string {
  const cells = [
    [String(articles * 4), 10],
    [String(site.pages), 8],
    [first.seconds.toFixed(1), 10],
    [second.seconds.toFixed(1), 10],
    [(Math.max(first.peakBytes, second.peakBytes) / 1e6).toFixed(0), 10],
    [(site.largestPage / 1e3).toFixed(1), 18],
    [(site.largestFeed / 1e3).toFixed(1), 18],
  ] as const;
  return cells.map(([text, width]) => text.padStart(width)).join('');
}

/** What an editor does most: one more sentence at the end of an article. */
async function edit(file: string): Promise<void> {
  await writeFile(file, `${await readFile(file, 'utf8')}\nThis sentence was added by the bench.\n`);
}
