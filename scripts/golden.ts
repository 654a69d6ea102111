/** `npm run golden`: writes what the cases in tests/golden now build to as what is expected of them. */
import { run } from './test/run-step.ts';

process.exitCode = await run('vitest run --config tests/vitest.config.ts tests/golden.test.ts', {
  UPDATE_GOLDEN: '1',
});
