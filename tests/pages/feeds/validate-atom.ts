import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runChecker } from '../../validity/checker.ts';

const SCHEMA = pathToFileURL(path.join(import.meta.dirname, 'atom.rnc')).href;

/**
 * Checks that feeds are well-formed XML and have the form of `atom.rnc`, with the RELAX NG validator that is
 * in the W3C's checker. Needs Java.
 *
 * @param files - below the folder
 * @returns one line for each message, with the place
 */
export async function validateAtom(folder: string, files: readonly string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const messages = await runChecker(
    ['--schema', SCHEMA, '--xml'].concat(files.map((file) => path.join(folder, file))),
  );
  return messages.map(({ url = '', lastLine = 0, lastColumn = 0, message }) => {
    const file = path.relative(folder, fileURLToPath(url));
    return `${file}:${String(lastLine)}:${String(lastColumn)}  ${message}`;
  });
}
