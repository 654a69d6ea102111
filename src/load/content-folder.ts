import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** The folder is missing or holds nothing: a mistake of the call, not of the content. */
export class ContentFolderError extends Error {
  override name = 'ContentFolderError';
}

/** Absolute path of the folder that holds the record: `CONTENT_DIR`, or `content`. */
export function contentFolder(environment = process.env, calledIn = process.cwd()): string {
  return path.resolve(calledIn, environment['CONTENT_DIR'] || 'content');
}

/** How an editor knows the folder: relative to where the command was called, with a `/` at the end. */
export function displayFolder(folder: string, calledIn = process.cwd()): string {
  const relative = path.relative(calledIn, folder);
  const shown = relative.startsWith('..') ? folder : relative || '.';
  return `${shown.split(path.sep).join('/')}/`;
}

export interface ContentFile {
  /** Path below the folder, with `/`. */
  readonly file: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Lists the files of a content folder, hidden ones aside.
 *
 * @throws ContentFolderError if there is no such folder, or nothing in it
 */
export async function listContent(
  folder: string,
  calledIn = process.cwd(),
): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'ENOTDIR' ? 'is no folder' : 'does not exist';
      throw new ContentFolderError(
        `The content folder ${displayFolder(folder, calledIn)} ${reason}. Set CONTENT_DIR to the folder that holds site.yaml and articles/.`,
      );
    },
  );
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')));
  if (files.length === 0) {
    throw new ContentFolderError(
      `The content folder ${displayFolder(folder, calledIn)} is empty. Set CONTENT_DIR to the folder that holds site.yaml and articles/.`,
    );
  }
  return Promise.all(
    files.sort().map(async (file) => {
      const { size, mtimeMs } = await stat(path.join(folder, file));
      return { file, size, modified: mtimeMs };
    }),
  );
}

/** Text of one content file. */
export const readContent = (folder: string, file: string): Promise<string> =>
  readFile(path.join(folder, file), 'utf8');
