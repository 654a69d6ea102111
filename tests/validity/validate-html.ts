import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Path of the W3C's Nu Html Checker: the package exports nothing but this. */
const CHECKER = String(createRequire(import.meta.url)('vnu-jar'));
const JAVA = process.env['JAVA_HOME'] ? path.join(process.env['JAVA_HOME'], 'bin/java') : 'java';

export const HOW_TO_GET_JAVA =
  'The HTML validator needs Java 17 or later: `apt-get install default-jre-headless`, `brew install openjdk`, or https://adoptium.net.';

/** Whether there is a Java that runs. */
export const hasJava = (): Promise<boolean> =>
  run(JAVA, ['-version']).then(
    () => true,
    () => false,
  );

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
  readonly extract?: string;
}

/**
 * Checks every HTML file below a folder against the HTML standard. Warnings count as much as errors: none
 * of them is a matter of taste, and a list of them that only grows is read by nobody.
 *
 * @returns one line for each message, those that many pages share only once: the first page, and the number
 */
export async function validateHtml(folder: string): Promise<string[]> {
  const { stdout } = await run(
    JAVA,
    // Whether a text "appears to be" in the language it is marked as is a guess, and wrong for quotations.
    [
      '-jar',
      CHECKER,
      '--skip-non-html',
      '--no-langdetect',
      '--exit-zero-always',
      '--stdout',
    ].concat('--format', 'json', folder),
    { maxBuffer: 512 * 1024 * 1024 },
  );
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  const alike = Map.groupBy(messages, ({ message, extract }) => `${message}\0${extract ?? ''}`);
  return [...alike.values()].map((same) => formatMessage(same, folder)).sort();
}

function formatMessage(same: readonly Message[], folder: string): string {
  const { url, lastLine, lastColumn, message, extract } = same[0]!;
  const file = url ? path.relative(folder, fileURLToPath(url)) : folder;
  const place = [file, lastLine, lastColumn].filter((part) => part !== undefined).join(':');
  const more = same.length > 1 ? ` (and ${String(same.length - 1)} more)` : '';
  return `${place}  ${message}${more}${extract ? `\n    ${extract.replace(/\s+/g, ' ')}` : ''}`;
}
