import type { Effects } from '../effects.ts';
import { runShell } from '../run-shell.ts';

/** Has the test of the golden cases write what they build to. */
export const main = (_: readonly string[], effects: Effects): Promise<number> =>
  runShell('vitest run --config tests/vitest.config.ts tests/golden.test.ts', effects, {
    UPDATE_GOLDEN: '1',
  });
