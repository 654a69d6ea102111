import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Temporary folders for tests. Imported by tests alone. */

/** A folder with the given files (path to text), which is removed when the test is over. */
export async function temporaryFolder(
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'coalition-ledger-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) await write(folder, file, text);
  return folder;
}

/** Writes one file of a folder. */
export async function write(folder: string, file: string, text: string): Promise<void> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

/** The part of a project that the parse cache looks at. */
export const PROJECT = {
  'src/record/parse/article.ts': 'export const version = 1;',
  'src/record/parse/article.test.ts': 'expect(version).toBe(1);',
  'src/record/vocabulary.ts': 'export const WORDS = [];',
  'package-lock.json': '{ "version": 1 }',
};
