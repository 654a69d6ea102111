import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Effects } from '../effects.ts';
import { runShell } from '../run-shell.ts';
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
  effects: Effects,
): Promise<StepResult> {
  const start = performance.now();
  const report = step.report && {
    kind: step.report.kind,
    file: path.join(effects.folder, step.report.file),
  };
  if (report) {
    await mkdir(path.dirname(report.file), { recursive: true });
    await rm(report.file, { force: true });
  }
  const status = await runShell(step.command, effects, { ...environment, ...step.environment });
  const counts = report ? await readCounts(report) : NO_TESTS;
  const hasPassed = status === 0 && counts.failed === 0;
  return {
    name: step.name,
    hasPassed,
    seconds: (performance.now() - start) / 1000,
    counts: hasPassed ? counts : { ...counts, failed: Math.max(1, counts.failed) },
  };
}

/** A runner that leaves no report has not come as far as the tests. */
async function readCounts({ kind, file }: NonNullable<Step['report']>): Promise<Counts> {
  const report = await readFile(file, 'utf8').catch(() => undefined);
  return report === undefined ? { ...NO_TESTS, failed: 1 } : parseCounts(kind, report);
}
