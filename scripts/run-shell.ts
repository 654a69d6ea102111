import { spawn } from 'node:child_process';
import path from 'node:path';
import type { Effects } from './effects.ts';

/**
 * Runs a shell command that prints where its caller prints. The project's own programs come first on its
 * path.
 *
 * @param effects - streams of the operating system: another program cannot write into those of a test
 * @param more - variables besides those of the environment
 * @returns its exit status
 */
export function runShell(
  command: string,
  { folder, environment, stdin, stdout, stderr }: Effects,
  more: Readonly<Record<string, string>> = {},
): Promise<number> {
  const { PATH = '' } = environment;
  const env = {
    ...environment,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: [path.join(folder, 'node_modules/.bin'), PATH].join(path.delimiter),
    ...more,
  };
  const stdio = [stdin, stdout, stderr] as never;
  return new Promise((resolve, reject) => {
    const child = spawn(command, { shell: true, cwd: folder, stdio, env });
    child.on('error', reject).on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}
