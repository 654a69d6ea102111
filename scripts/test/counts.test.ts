import { describe, expect, it } from 'vitest';
import { addCounts, formatCounts, parseCounts } from './counts.ts';

describe('parseCounts', () => {
  it('reads the report of vitest', () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(parseCounts('vitest', JSON.stringify(report))).toEqual({
      passed: 5,
      failed: 2,
      skipped: 2,
    });
  });

  it('reads the report of Playwright, where flaky tests count as failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 } };
    expect(parseCounts('playwright', JSON.stringify(report))).toEqual({
      passed: 4,
      failed: 2,
      skipped: 3,
    });
  });
});

it('adds and shows counts', () => {
  const sum = addCounts({ passed: 1, failed: 0, skipped: 2 }, { passed: 3, failed: 1, skipped: 0 });
  expect(sum).toEqual({ passed: 4, failed: 1, skipped: 2 });
  expect(formatCounts(sum)).toBe('4 passed, 1 failed');
});
