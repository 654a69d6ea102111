import type { ReportKind } from './counts.ts';

/** One of the checks that must all hold, as a command. */
export interface Step {
  /** By which it is asked for: `npm test -- unit site`. */
  readonly name: string;
  readonly heading: string;
  /** A shell command, run at the root of the project. */
  readonly command: string;
  /** The file in which its runner leaves the numbers of tests, if it is one. */
  readonly report?: { readonly kind: ReportKind; readonly file: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly needsBrowser?: true;
}

const REPORTS = '.cache/test/reports';
/** The built site that the last two steps examine; a relative path, for both run at the root of the project. */
const SITE = '.cache/test/site';

const vitest = (name: string, config: string): Pick<Step, 'command' | 'report'> => ({
  command: `vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${REPORTS}/${name}.json`,
  report: { kind: 'vitest', file: `${REPORTS}/${name}.json` },
});

/** In the order in which they run: what is quick and what others rest on first. */
export const STEPS: readonly Step[] = [
  { name: 'types', heading: 'Types', command: 'npm run --silent types' },
  { name: 'lint', heading: 'Format and lint', command: 'npm run --silent lint' },
  {
    name: 'content',
    heading: 'Content and guide',
    command: 'npm run --silent check && npm run --silent guide -- --check',
  },
  { name: 'unit', heading: 'Unit tests', ...vitest('unit', 'vitest.config.ts') },
  {
    name: 'build',
    heading: 'Build',
    command: 'npm run --silent build',
    environment: { OUT_DIR: SITE, BASE_PATH: '' },
  },
  {
    name: 'site',
    heading: 'Tests of the built site',
    ...vitest('site', 'tests/vitest.config.ts'),
  },
  {
    name: 'browser',
    heading: 'Tests in the browser',
    command: 'playwright test --config tests/browser/playwright.config.ts --reporter=line,json',
    report: { kind: 'playwright', file: `${REPORTS}/browser.json` },
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${REPORTS}/browser.json` },
    needsBrowser: true,
  },
];

/** What tells the steps after `build` where the site is. */
export const BUILT_SITE: Readonly<Record<string, string>> = { SITE_DIR: SITE };
