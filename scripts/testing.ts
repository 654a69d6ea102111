import { execFile } from 'node:child_process';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import type { Effects, Main } from './effects.ts';

/** Commands as an editor calls them. Imported by tests alone. */

export interface CommandResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls a command in this process, where nobody sits at a terminal, on a day of long ago. */
export async function callMain(
  main: Main,
  args: readonly string[],
  effects: Pick<Effects, 'folder'> & Partial<Effects>,
): Promise<CommandResult> {
  const [out, err] = [collect(), collect()];
  const status = await main(args, {
    stdin: new PassThrough(),
    stdout: out.stream,
    stderr: err.stream,
    environment: {},
    today: '2001-03-01',
    ...effects,
  });
  return { status, stdout: out.text(), stderr: err.text() };
}

/** A stream that keeps what is written. */
function collect(): { stream: Writable; text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}

/** Runs a program to its end. */
export const runProgram = (
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<CommandResult> =>
  new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) || 1 : 0, stdout, stderr });
    });
  });

/** Runs a command in a process of its own, as npm does. */
export const runCommand = (
  name: string,
  args: readonly string[],
  folder: string,
): Promise<CommandResult> =>
  runProgram(process.execPath, [path.join(import.meta.dirname, `${name}.ts`), ...args], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: '' },
  });
