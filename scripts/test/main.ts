import { writeLine, type Effects } from '../effects.ts';
import { addCounts, formatCounts, NO_TESTS } from './counts.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { runStep, type StepResult } from './run-step.ts';
import { BUILT_SITE, STEPS, type Step } from './steps.ts';

/**
 * Runs the steps that are named, or all, in order, up to the first that fails. The last line counts the
 * tests of all of them together.
 *
 * @returns 1 if a step failed, 2 if there is no step of that name
 */
export async function main(names: readonly string[], effects: Effects): Promise<number> {
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = STEPS.map(({ name }) => name).join(', ');
    writeLine(effects.stderr, `Unexpected step ${unknown}, expected one of ${known}.`);
    return 2;
  }
  const asked = STEPS.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = await runSteps(asked, effects);
  const isWhole = results.every(({ hasPassed }) => hasPassed);
  const { stdout } = effects;
  writeLine(stdout, `\n${isWhole ? 'Everything holds' : 'Failed'}: ${describe(results)}.`);
  const counts = results.map((result) => result.counts).reduce(addCounts, NO_TESTS);
  if (counts.skipped > 0) writeLine(stdout, `${String(counts.skipped)} tests were skipped.`);
  writeLine(stdout, formatCounts(counts));
  return isWhole ? 0 : 1;
}

/** Results up to the first failure. */
async function runSteps(steps: readonly Step[], effects: Effects): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    writeLine(effects.stdout, `\n── ${step.heading} ──`);
    const missing = step.needsBrowser ? await ensureBrowser(effects) : undefined;
    if (missing !== undefined) writeLine(effects.stderr, missing);
    // Steps after the build examine what it left; without it they build for themselves.
    const isBuilt = results.some(({ name }) => name === 'build');
    const result =
      missing === undefined
        ? await runStep(step, isBuilt ? BUILT_SITE : {}, effects)
        : { name: step.name, hasPassed: false, seconds: 0, counts: { ...NO_TESTS, failed: 1 } };
    results.push(result);
    if (!result.hasPassed) break;
  }
  return results;
}

function describe(results: readonly StepResult[]): string {
  return results
    .map(
      ({ name, seconds, hasPassed }) =>
        `${name} ${seconds.toFixed(0)} s${hasPassed ? '' : ' (failed)'}`,
    )
    .join(', ');
}
