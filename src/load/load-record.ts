import { buildRecord, type BuiltRecord } from '../record/build/build-record.ts';
import type { ParsedFile } from '../record/draft.ts';
import { parseFile } from '../record/parse/file.ts';
import { listContent, readContent } from './content-folder.ts';
import { openParseCache } from './parse-cache.ts';

/**
 * Reads, parses and checks a content folder.
 *
 * @param project - root of the project, where parses are kept
 * @returns the record, or the findings that stand in its way
 * @throws ContentFolderError if there is no such folder, or nothing in it
 */
export async function loadRecord(folder: string, project = process.cwd()): Promise<BuiltRecord> {
  return buildRecord(await parseContent(folder, project));
}

/**
 * Reads and parses every file of a content folder, each on its own.
 *
 * @param project - root of the project, where parses are kept
 * @throws ContentFolderError if there is no such folder, or nothing in it
 */
export async function parseContent(folder: string, project = process.cwd()): Promise<ParsedFile[]> {
  const [files, cache] = await Promise.all([
    listContent(folder, project),
    openParseCache(folder, project),
  ]);
  const parsed = await Promise.all(
    files.map(async ({ file }): Promise<ParsedFile> => {
      const text = await readContent(folder, file);
      const cached = cache.get(file, text);
      if (cached) return cached;
      const fresh = parseFile(text, file);
      cache.set(file, text, fresh);
      return fresh;
    }),
  );
  await cache.save();
  return parsed;
}
