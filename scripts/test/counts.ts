/** Which runner wrote a report. */
export type ReportKind = 'vitest' | 'playwright';

/** How many tests a step ran. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NO_TESTS: Counts = { passed: 0, failed: 0, skipped: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** "12 passed, 1 failed" */
export const formatCounts = ({ passed, failed }: Counts): string =>
  `${String(passed)} passed, ${String(failed)} failed`;

/**
 * Reads the numbers off a runner's JSON report. A test that passed only when it was tried again counts
 * as failed.
 */
export function parseCounts(kind: ReportKind, report: string): Counts {
  if (kind === 'playwright') {
    const { stats } = JSON.parse(report) as { stats: Record<string, number> };
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    report,
  ) as Record<string, number>;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}
