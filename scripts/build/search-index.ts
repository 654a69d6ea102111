import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Edition } from '../../src/view/edition.ts';
import { searchDocumentOf } from '../../src/publish/search/document.ts';
import { searchIndexFiles } from '../../src/publish/search/index-files.ts';
import {
  INDEX_FOLDER,
  MANIFEST,
  type IndexManifest,
} from '../../src/publish/search/index-layout.ts';
import { buildWordIndex } from './search-index/word-index.ts';

/** The files of the search index: path below the site's root to content. */
export type SearchIndex = ReadonlyMap<string, string | Uint8Array>;

/**
 * Makes the search index of an edition of the record: Pagefind's index of words, a column for each filter, and what is
 * shown of each statement. All files lie in a folder that is named after their content, so that a page
 * that was loaded before never mixes two states of the record.
 *
 * @throws if Pagefind does not do its work
 */
export async function makeSearchIndex({ catalogue, words }: Edition): Promise<SearchIndex> {
  const { statements } = catalogue;
  const documents = statements.map((statement) => searchDocumentOf(statement, catalogue, words));
  const files = new Map<string, string | Uint8Array>([
    ...searchIndexFiles(catalogue, words),
    ...(await buildWordIndex(documents)),
  ]);
  const folder = `index_${hashOf(files)}`;
  const manifest: IndexManifest = { folder: `${folder}/`, total: statements.length };
  return new Map([
    [INDEX_FOLDER.slice(1) + MANIFEST, JSON.stringify(manifest)],
    ...[...files].map(
      ([file, content]) => [`${INDEX_FOLDER.slice(1)}${folder}/${file}`, content] as const,
    ),
  ]);
}

function hashOf(files: SearchIndex): string {
  const hash = createHash('sha256');
  for (const file of [...files.keys()].sort()) hash.update(file).update(files.get(file)!);
  return hash.digest('hex').slice(0, 10);
}

/** Files written at once. */
const BATCH = 200;

/**
 * Writes the files of a search index below the output folder.
 *
 * @throws if a file cannot be written
 */
export async function writeSearchIndex(index: SearchIndex, folder: string): Promise<void> {
  const files = [...index].map(([file, content]) => [path.join(folder, file), content] as const);
  for (const parent of new Set(files.map(([file]) => path.dirname(file)))) {
    await mkdir(parent, { recursive: true });
  }
  for (let start = 0; start < files.length; start += BATCH) {
    const batch = files.slice(start, start + BATCH);
    await Promise.all(batch.map(([file, content]) => writeFile(file, content)));
  }
}
