import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Test files that take longest, the longest first: begun last, they would run alone at the end. */
const LONG = ['site', 'search/transfer', 'build/synthetic-site', 'golden', 'ledger', 'weight'];

/** Begins with the test files that are known to take long, so that all cores have work until the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((name) => moduleId.endsWith(`tests/${name}.test.ts`));
      return at === -1 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
