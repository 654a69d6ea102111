import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CHECKER = String(createRequire(import.meta.url)('vnu-jar'));
const JAVA = process.env['JAVA_HOME'] ? path.join(process.env['JAVA_HOME'], 'bin/java') : 'java';
const SCHEMA = pathToFileURL(path.join(import.meta.dirname, 'atom.rnc')).href;

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
}

/**
 * Checks that feeds are well-formed XML and have the form of `atom.rnc`, with the RELAX NG validator that is
 * in the W3C's checker. Needs Java.
 *
 * @param files - below the folder
 * @returns one line for each message, with the place
 */
export async function validateAtom(folder: string, files: readonly string[]): Promise<string[]> {
  if (files.length === 0) return [];
  const { stdout } = await run(
    JAVA,
    ['-jar', CHECKER, '--schema', SCHEMA, '--xml', '--exit-zero-always', '--stdout'].concat(
      ['--format', 'json'],
      files.map((file) => path.join(folder, file)),
    ),
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages.map(({ url, lastLine = 0, lastColumn = 0, message }) => {
    const file = path.relative(folder, fileURLToPath(url));
    return `${file}:${String(lastLine)}:${String(lastColumn)}  ${message}`;
  });
}
