import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

/**
 * A folder for what a test writes, inside the project: Astro keeps what it needs during a build in the
 * output folder if that is in the project, and else in one folder that all builds would share.
 */
export const testFolder = (name: string): string => path.join(PROJECT, '.cache/test', name);

/** The same, empty. */
export async function emptyTestFolder(name: string): Promise<string> {
  const folder = testFolder(name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

export interface BuildRun {
  /** Exit status of the command. */
  readonly status: number;
  /** What it printed, both streams together. */
  readonly output: string;
}

/** Variables of a test runner that would make Astro and Vite behave as under test. */
const OF_TEST_RUNNER =
  /^(VITEST|VITE_|NODE_ENV$|NODE_OPTIONS$|TEST|DEV$|PROD$|SSR$|MODE$|BASE_URL$)/;

export interface BuildOptions {
  readonly content?: string;
  readonly out: string;
  readonly basePath?: string;
  /** Of the interface (BCP 47). */
  readonly language?: string;
  /** Share pictures take longer to draw than all pages together. */
  readonly withoutPictures?: true;
}

/** Runs `npm run build` as a user would. */
export async function runBuild(options: BuildOptions): Promise<BuildRun> {
  const kept = Object.entries(process.env).filter(([name]) => !OF_TEST_RUNNER.test(name));
  const env = {
    ...Object.fromEntries(kept),
    ASTRO_TELEMETRY_DISABLED: '1',
    CONTENT_DIR: options.content ?? '',
    OUT_DIR: options.out,
    BASE_PATH: options.basePath ?? '',
    INTERFACE_LANGUAGE: options.language ?? '',
    SHARE_PICTURES: options.withoutPictures ? '0' : '',
    NO_COLOR: '1',
  };
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: PROJECT, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const status = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return { status, output };
}

/**
 * Builds a site.
 *
 * @throws with what the command printed, if it failed
 */
export async function buildInto(out: string, options: Omit<BuildOptions, 'out'>) {
  const { status, output } = await runBuild({ ...options, out });
  if (status !== 0) throw new Error(`The build failed with status ${String(status)}:\n${output}`);
}
