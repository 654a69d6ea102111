import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Path of the W3C's Nu Html Checker: the package exports nothing but this. */
const CHECKER = String(createRequire(import.meta.url)('vnu-jar'));
const JAVA = process.env['JAVA_HOME'] ? path.join(process.env['JAVA_HOME'], 'bin/java') : 'java';

/**
 * For a program that ends after seconds the quick compiler is better than the good one, whose work comes too
 * late: together two fifths less of processor time. The schema of HTML needs a deep stack.
 */
const FOR_SHORT_RUNS = ['-XX:TieredStopAtLevel=1', '-XX:+UseParallelGC', '-Xss4m'];

/** Whether there is a Java that runs. */
export const hasJava = (): Promise<boolean> =>
  run(JAVA, ['-version']).then(
    () => true,
    () => false,
  );

export interface Message {
  readonly url?: string;
  readonly lastLine?: number;
  readonly lastColumn?: number;
  readonly message: string;
  readonly extract?: string;
}

/**
 * Runs the checker.
 *
 * @param args - options and files
 * @returns what it has to say, errors and warnings alike
 */
export async function runChecker(args: readonly string[]): Promise<readonly Message[]> {
  const { stdout } = await run(
    JAVA,
    [
      ...FOR_SHORT_RUNS,
      '-jar',
      CHECKER,
      '--exit-zero-always',
      '--stdout',
      '--format',
      'json',
    ].concat(args),
    { maxBuffer: 512 * 1024 * 1024 },
  );
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages;
}
