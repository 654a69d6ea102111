import { format } from 'date-fns/format';

/** What a command reads and writes besides files, and where and when it was called. */
export interface Effects {
  readonly stdin: NodeJS.ReadableStream & MaybeTerminal;
  readonly stdout: NodeJS.WritableStream & MaybeTerminal;
  readonly stderr: NodeJS.WritableStream & MaybeTerminal;
  /** Absolute path of the project's root, where commands are called: paths that they are given start here. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** By the calendar of whoever called the command, YYYY-MM-DD. */
  readonly today: string;
}

interface MaybeTerminal {
  readonly isTTY?: boolean;
}

/**
 * A command. It touches the world through its effects alone, so that it can be called many times in one
 * process, by tests as by its front.
 *
 * @param args - what was typed after the command's name
 * @returns its exit status
 */
export type Main = (args: readonly string[], effects: Effects) => Promise<number>;

/** Those of the process itself. */
export const processEffects = (): Effects => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  folder: process.cwd(),
  environment: process.env,
  today: format(new Date(), 'yyyy-MM-dd'),
});

export function writeLine(stream: NodeJS.WritableStream, text: string): void {
  stream.write(`${text}\n`);
}
