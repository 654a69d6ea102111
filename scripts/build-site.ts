import { build } from 'astro';
import { glob, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { basePath } from '../src/load/base-path.ts';
import { contentFolder } from '../src/load/content-folder.ts';
import { loadRecord } from '../src/load/load-record.ts';
import { ContentError } from '../src/load/record.ts';
import { interfaceLanguage } from '../src/load/interface-language.ts';
import { drawsSharePictures } from '../src/load/share-option.ts';
import { formatRedirects } from '../src/publish/redirects.ts';
import { editionOf } from '../src/view/edition.ts';
import { makeSearchIndex, writeSearchIndex } from './search-index.ts';
import { writeSharePictures } from './share-pictures.ts';

/** Folder into which the site is built: `OUT_DIR`, or `dist`. */
export const outFolder = (): string => path.resolve(process.env['OUT_DIR'] || 'dist');

/**
 * Checks the content and builds the site. What stood in the output folder stays as it was until the new
 * site is complete, and for ever if anything goes wrong.
 *
 * @throws ContentError with all findings, ContentFolderError, or whatever Astro throws
 */
export async function buildSite(): Promise<{ folder: string; pages: number; seconds: number }> {
  const start = performance.now();
  const content = contentFolder();
  const { record, problems } = await loadRecord(content);
  if (!record) throw new ContentError(problems, content);

  const edition = editionOf(
    record,
    { base: basePath(), hasPictures: drawsSharePictures() },
    interfaceLanguage(),
  );
  const folder = outFolder();
  const [draft, old] = ['new', 'old'].map((state) =>
    path.join(path.dirname(folder), `.${path.basename(folder)}-${state}`),
  ) as [string, string];
  const clean = () =>
    Promise.all([draft, old].map((left) => rm(left, { recursive: true, force: true })));
  await clean();
  await mkdir(path.dirname(folder), { recursive: true });
  try {
    const [searchIndex] = await Promise.all([
      makeSearchIndex(edition),
      build({ outDir: draft, logLevel: 'warn' }),
    ]);
    await writeSearchIndex(searchIndex, draft);
    await writeFile(path.join(draft, '_redirects'), formatRedirects(record, basePath()));
    await writeSharePictures(record, draft);
    await rename(folder, old).catch(ignoreMissing);
    await rename(draft, folder);
  } finally {
    await clean();
  }
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  return { folder, pages: pages.length, seconds: (performance.now() - start) / 1000 };
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
