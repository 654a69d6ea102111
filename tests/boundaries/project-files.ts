import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Root of the project. */
export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** What tools write or keep beside the project: never part of it. */
const NOT_OURS: ReadonlySet<string> = new Set([
  '.astro',
  '.cache',
  '.env',
  '.git',
  '.idea',
  '.vscode',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/** The files of the project, as paths from its root with `/`; what tools leave behind is not among them. */
export async function listProject(root = PROJECT): Promise<string[]> {
  const files: string[] = [];
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(path.join(root, folder), { withFileTypes: true });
    await Promise.all(
      entries.map(async (entry) => {
        const file = folder ? `${folder}/${entry.name}` : entry.name;
        const isOurs = entry.name !== '.DS_Store' && !NOT_OURS.has(file) && !/^\.?dist-/.test(file);
        if (isOurs && entry.isDirectory()) await visit(file);
        else if (isOurs && entry.isFile()) files.push(file);
      }),
    );
  };
  await visit('');
  return files.sort();
}

/** Text of one of the project's files. */
export const readProject = (file: string, root = PROJECT): Promise<string> =>
  readFile(path.join(root, file), 'utf8');
