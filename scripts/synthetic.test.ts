import { describe, expect, it } from 'vitest';
import { monthOf } from '../src/catalogue/facets/month.ts';
import { STATEMENTS_PER_PAGE } from '../src/catalogue/paging.ts';
import { STATEMENT_SHAPE } from '../src/record/parse/article.ts';
import { findingsOf, recordOf } from '../src/record/build/testing.ts';
import { syntheticContent } from './synthetic.ts';

const SIZE = { articles: 120 };
const content = syntheticContent(SIZE);

describe('syntheticContent', () => {
  it('breaks no rule, whatever the size and the seed', () => {
    expect(findingsOf(content)).toEqual([]);
    expect(findingsOf(syntheticContent({ articles: 1, statements: 1 }))).toEqual([]);
    expect(findingsOf(syntheticContent({ articles: 40, statements: 300, seed: 7 }))).toEqual([]);
  });

  it('gives the same for the same seed, and other content for another', () => {
    expect(syntheticContent(SIZE)).toEqual(content);
    expect(syntheticContent({ ...SIZE, seed: 2 })).not.toEqual(content);
  });

  it('has as many articles and statements as asked for', () => {
    const record = recordOf(syntheticContent({ articles: 30, statements: 100 }));
    expect([record.articles.size, record.statements.size]).toEqual([30, 100]);
  });

  it('has more for one month, one speaker and one country than fits on a page', () => {
    const { statements } = recordOf(content);
    const most = (
      keyOf: (statement: { by: string; on: Parameters<typeof monthOf>[0]['on'] }) => string,
    ) =>
      Math.max(
        ...[...Map.groupBy(statements.values(), keyOf).values()].map(({ length }) => length),
      );
    expect(most(monthOf)).toBeGreaterThan(STATEMENTS_PER_PAGE);
    expect(most(({ by }) => by)).toBeGreaterThan(STATEMENTS_PER_PAGE);
  });

  it('says everywhere that it is synthetic', () => {
    for (const [file, text] of Object.entries(content)) expect(text, file).toMatch(/synthetic/i);
  });

  it('uses every key of a statement but those for which it has nothing to say', () => {
    const text = Object.values(content)
      .flatMap((file) => file.match(/```yaml statement\n.*?```/gs) ?? [])
      .join('\n');
    const unused = Object.keys(STATEMENT_SHAPE).filter((key) => !text.includes(`\n${key}:`));
    expect(unused).toEqual(['for', 'translated', 'added']);
  });
});
