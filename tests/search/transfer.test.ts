import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordOf } from '../../src/record/build/testing.ts';
import { FILTERS } from '../../src/publish/search/filters.ts';
import { columnFile, PERIOD, resultFile } from '../../src/publish/search/index-layout.ts';
import { syntheticContent } from '../../scripts/synthetic.ts';
import { readIndexOf, type ReadIndex } from './read-index.ts';

/** What the first result of a query may transfer at 10,000 statements, in bytes. */
const BUDGET = 150_000;
const ENGINE = 'pagefind.js';

let index: ReadIndex;
/** What every first search needs: the engine, and the lists of pages and files. */
let opening: string[];

beforeAll(async () => {
  index = await readIndexOf(recordOf(syntheticContent({ articles: 2500 })), 'large');
  await index.find('zzz');
  opening = index.fetched().filter((file) => !file.startsWith('index/'));
});
afterAll(() => {
  index.close();
});

async function transferOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all([...new Set(files)].map((file) => index.transferOf(file)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe('at 10,000 statements', () => {
  it.each([
    'lantern',
    'дощ',
    'Speaker 12',
    'Gazette 100',
    'Meeting 3',
    '"Speaker 12"',
    // Two words, each of which stands in most statements.
    'rain harbour',
    'spring synthetic',
  ])('the first result costs no more than the budget: %s', async (query) => {
    index.fetched();
    const [row] = await index.find(query);
    const chunks = index.fetched().filter((file) => file.startsWith('index/'));
    expect(row).toBeDefined();
    expect(await transferOf([...opening, ENGINE, ...chunks, resultFile(row!)])).toBeLessThan(
      BUDGET,
    );
  });

  it('so does the first result with one filter, whichever it is', async () => {
    index.fetched();
    await index.find('april');
    const chunks = index.fetched();
    for (const id of [...FILTERS.map((filter) => filter.id), PERIOD]) {
      const files = [...opening, ENGINE, ...chunks, columnFile(id), resultFile(0)];
      expect(await transferOf(files), id).toBeLessThan(BUDGET);
    }
  });

  it('a filtered timeline costs no more, without words', async () => {
    const filters = ['country', 'bloc', 'position', 'kind', 'attribution', PERIOD];
    const results = Array.from({ length: 20 }, (_, row) => resultFile(row * 400));
    expect(await transferOf([...filters.map(columnFile), ...results])).toBeLessThan(BUDGET);
  });
});
