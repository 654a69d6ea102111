import { glob, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What is largest in a built site, in bytes. */
export interface SiteMeasure {
  readonly pages: number;
  /** Of the pages, as compressed by brotli. */
  readonly largestPage: number;
  /** Of the feeds, as they are. */
  readonly largestFeed: number;
}

/** Only the largest few pages are compressed: what is far smaller stays smaller. */
const COMPRESSED = 20;

export async function measureSite(folder: string): Promise<SiteMeasure> {
  const sizesOf = async (pattern: string) => {
    const files = await Array.fromAsync(glob(pattern, { cwd: folder }));
    const sized = await Promise.all(
      files.map(async (name) => {
        const file = path.join(folder, name);
        return { file, size: (await stat(file)).size };
      }),
    );
    return sized.sort((a, b) => b.size - a.size);
  };
  const [pages, feeds] = await Promise.all([sizesOf('**/*.html'), sizesOf('**/feed.{xml,json}')]);
  const compressed = await Promise.all(
    pages
      .slice(0, COMPRESSED)
      .map(async ({ file }) => brotliCompressSync(await readFile(file)).length),
  );
  return {
    pages: pages.length,
    largestPage: Math.max(0, ...compressed),
    largestFeed: feeds[0]?.size ?? 0,
  };
}
