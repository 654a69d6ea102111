import path from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '../../../src/publish/search/document.ts';
import { pageName } from '../../../src/publish/search/index-layout.ts';
import { namePages, pageAddress } from './name-pages.ts';

/** Documents handed over at once: enough to keep the engine busy. */
const BATCH = 500;

/**
 * How much of the index of words one file holds, in occurrences of words. A search loads one file for each
 * of its words; with Pagefind's own 20,000 that is 20 kB and more even for a rare word.
 */
const CHUNK_SIZE = 4000;

/** What a page has to load of Pagefind; its ready-made interfaces are left out. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_meta|index\/.+)$/;

/**
 * Builds the index of words with Pagefind. A document's page has the name of its row (`pageName`).
 *
 * @returns path to bytes, in the layout that Pagefind's engine expects
 * @throws if Pagefind refuses a document
 */
export async function buildWordIndex(
  documents: readonly SearchDocument[],
): Promise<Map<string, Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= String(CHUNK_SIZE);
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
    if (!index) throw new Error(`Pagefind makes no index: ${errors.join(' ')}`);
    for (let start = 0; start < documents.length; start += BATCH) {
      const batch = documents.slice(start, start + BATCH);
      const added = await Promise.all(
        batch.map(({ content, fields }, at) =>
          index.addCustomRecord({
            url: pageName(start + at),
            content,
            language: 'en',
            meta: { ...fields },
          }),
        ),
      );
      const refused = added.flatMap((answer) => answer.errors);
      if (refused.length > 0) throw new Error(`Pagefind: ${refused.join(' ')}`);
    }
    const { files } = await index.getFiles();
    return rename(files);
  } finally {
    await pagefind.close();
  }
}

/** Keeps what is needed, and has the list of pages name rows. */
function rename(files: readonly pagefind.IndexFile[]): Map<string, Uint8Array> {
  const rows = new Map(
    files
      .filter((file) => file.path.startsWith('fragment/'))
      .map((file) => [path.basename(file.path, '.pf_fragment'), pageAddress(file.content)]),
  );
  return new Map(
    files
      .filter((file) => NEEDED.test(file.path))
      .map((file) => [
        file.path,
        file.path.endsWith('.pf_meta')
          ? namePages(file.content, (name) => rows.get(name)!)
          : file.content,
      ]),
  );
}
