import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { makeSearchIndex, writeSearchIndex } from '../../scripts/build/search-index.ts';
import { openWordIndex, type FindWords } from '../../src/components/search/word-index.ts';
import { editionOf } from '../../src/view/edition.ts';
import type { PublicRecord } from '../../src/record/model.ts';
import type { IndexManifest } from '../../src/publish/search/index-layout.ts';
import { emptyTestFolder } from '../build/run-build.ts';

export interface ReadIndex {
  /** Searches the words as a page does, with the engine that pages load. */
  readonly find: FindWords;
  /** What a file of the index transfers, in bytes: as it is if it is compressed, else as a host compresses it. */
  readonly transferOf: (file: string) => Promise<number>;
  /** Names of the files that the engine fetched since it was asked last. */
  readonly fetched: () => string[];
  /** A file with data, below the index's folder. */
  readonly read: (file: string) => Promise<unknown>;
  /** Lets others fetch again. */
  readonly close: () => void;
}

/** Makes the search index of a record, writes it as a build does, and reads it in place of a browser. */
export async function readIndexOf(record: PublicRecord, name: string): Promise<ReadIndex> {
  const site = await emptyTestFolder(`search-${name}`);
  await writeSearchIndex(
    await makeSearchIndex(editionOf(record, { base: '/', hasPictures: false }, 'en')),
    site,
  );
  const root = path.join(site, 'pagefind');
  const manifest = await readFile(path.join(root, 'statements.json'), 'utf8');
  const folder = path.join(root, (JSON.parse(manifest) as IndexManifest).folder);
  let fetched: string[] = [];
  const before = globalThis.fetch;
  globalThis.fetch = async (address) => {
    const file = fileURLToPath(String(address).replace(/\?.*$/, ''));
    fetched.push(path.relative(folder, file));
    return new Response(await readFile(file));
  };
  return {
    find: await openWordIndex(pathToFileURL(folder).href),
    transferOf: async (file) => {
      const bytes = await readFile(path.join(folder, file));
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : gzipSync(bytes).length;
    },
    fetched: () => {
      const files = fetched;
      fetched = [];
      return files;
    },
    read: async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as unknown,
    close: () => {
      globalThis.fetch = before;
    },
  };
}
