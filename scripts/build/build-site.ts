import { build } from 'astro';
import { glob, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { basePath } from '../../src/load/base-path.ts';
import { contentFolder } from '../../src/load/content-folder.ts';
import { interfaceLanguage } from '../../src/load/interface-language.ts';
import { loadRecord } from '../../src/load/load-record.ts';
import { ContentError } from '../../src/load/record.ts';
import { drawsSharePictures } from '../../src/load/share-option.ts';
import { formatRedirects } from '../../src/publish/redirects.ts';
import { editionOf } from '../../src/view/edition.ts';
import type { Effects } from '../effects.ts';
import { makeSearchIndex, writeSearchIndex } from './search-index.ts';
import { writeSharePictures } from './share-pictures.ts';

/**
 * Checks the content and builds the site into `OUT_DIR`, or `dist`. What stood there stays as it was until
 * the new site is complete, and for ever if anything goes wrong.
 *
 * @param effects - those of the process: once the content is checked Astro makes the pages, and they read
 * the environment of the process themselves
 * @throws ContentError with all findings, ContentFolderError, or whatever Astro throws
 */
export async function buildSite(
  effects: Effects,
): Promise<{ folder: string; pages: number; seconds: number }> {
  const start = performance.now();
  const { environment, folder: root } = effects;
  const content = contentFolder(environment, root);
  const { record, problems } = await loadRecord(content, root);
  if (!record) throw new ContentError(problems, content, root);

  const edition = editionOf(
    record,
    { base: basePath(environment), hasPictures: drawsSharePictures(environment) },
    interfaceLanguage(environment),
  );
  const folder = path.resolve(root, environment['OUT_DIR'] || 'dist');
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
      build({ root, outDir: draft, logLevel: 'warn' }),
    ]);
    await writeSearchIndex(searchIndex, draft);
    await writeFile(path.join(draft, '_redirects'), formatRedirects(record, basePath(environment)));
    await writeSharePictures(edition, draft, effects);
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
