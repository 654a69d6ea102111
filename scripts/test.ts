/**
 * `npm test`: every check that must hold, in order, up to the first that fails. The last line counts the
 * tests of all of them together. `npm test -- unit site` runs the named ones alone.
 */
import { addCounts, formatCounts, NO_TESTS } from './test/counts.ts';
import { ensureBrowser } from './test/ensure-browser.ts';
import { runStep, type StepResult } from './test/run-step.ts';
import { BUILT_SITE, STEPS, type Step } from './test/steps.ts';

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !STEPS.some((step) => step.name === name));
if (unknown === undefined) {
  process.exitCode = await runSteps(STEPS.filter(({ name }) => isAsked(name)));
} else {
  const names = STEPS.map(({ name }) => name).join(', ');
  console.error(`Unexpected step ${unknown}, expected one of ${names}.`);
  process.exitCode = 2;
}

function isAsked(name: string): boolean {
  return asked.length === 0 || asked.includes(name);
}

async function runSteps(steps: readonly Step[]): Promise<number> {
  const results: StepResult[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.heading} ──`);
    const missing = step.needsBrowser ? await ensureBrowser() : undefined;
    if (missing !== undefined) console.error(missing);
    // Steps after the build examine what it left; without it they build for themselves.
    const isBuilt = results.some(({ name }) => name === 'build');
    const result =
      missing === undefined
        ? await runStep(step, isBuilt ? BUILT_SITE : {})
        : { name: step.name, hasPassed: false, seconds: 0, counts: { ...NO_TESTS, failed: 1 } };
    results.push(result);
    if (!result.hasPassed) break;
  }
  const isWhole = results.every(({ hasPassed }) => hasPassed);
  console.log(`\n${isWhole ? 'Everything holds' : 'Failed'}: ${describe(results)}.`);
  const counts = results.map((result) => result.counts).reduce(addCounts, NO_TESTS);
  if (counts.skipped > 0) console.log(`${String(counts.skipped)} tests were skipped.`);
  console.log(formatCounts(counts));
  return isWhole ? 0 : 1;
}

function describe(results: readonly StepResult[]): string {
  return results
    .map(
      ({ name, seconds, hasPassed }) =>
        `${name} ${seconds.toFixed(0)} s${hasPassed ? '' : ' (failed)'}`,
    )
    .join(', ');
}
