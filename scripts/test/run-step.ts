import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { NO_TESTS, parseCounts, type Counts } from './counts.ts';
import type { Step } from './steps.ts';

export interface StepResult {
  readonly name: string;
  readonly hasPassed: boolean;
  readonly seconds: number;
  readonly counts: Counts;
}

/** Runs a step and shows what it prints. A step that fails counts as at least one failure. */
export async function runStep(
  step: Step,
  environment: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const start = performance.now();
  if (step.report) {
    await mkdir(path.dirname(step.report.file), { recursive: true });
    await rm(step.report.file, { force: true });
  }
  const status = await run(step.command, { ...environment, ...step.environment });
  const counts = step.report ? await readCounts(step.report) : NO_TESTS;
  const hasPassed = status === 0 && counts.failed === 0;
  return {
    name: step.name,
    hasPassed,
    seconds: (performance.now() - start) / 1000,
    counts: hasPassed ? counts : { ...counts, failed: Math.max(1, counts.failed) },
  };
}

/** Exit status of a shell command. The project's own programs come first on its path. */
export function run(command: string, environment: Readonly<Record<string, string>> = {}) {
  const { PATH = '' } = process.env;
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: [path.resolve('node_modules/.bin'), PATH].join(path.delimiter),
    ...environment,
  };
  return new Promise<number>((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: 'inherit', env });
    child.on('error', reject).on('close', (status) => {
      resolve(status ?? 1);
    });
  });
}

/** A runner that leaves no report has not come as far as the tests. */
async function readCounts({ kind, file }: NonNullable<Step['report']>): Promise<Counts> {
  const report = await readFile(file, 'utf8').catch(() => undefined);
  return report === undefined ? { ...NO_TESTS, failed: 1 } : parseCounts(kind, report);
}
