import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { textOf } from './phrasing.ts';
import { weeksPage } from './weeks-page.ts';

describe('the list of weeks', () => {
  const words = wordsOfMinister([
    ['2025-08-01', 'willing'],
    ['2025-09-03', 'opposed'],
  ]);
  const page = weeksPage(1, catalogueWith([...words, statementOf('u', '2025-09')]), EN);

  it('tells of each how much was said and how many changed position', () => {
    expect(page.table!.weeks).toEqual([
      {
        week: { text: 'Week 36 of 2025', href: '/digest/2025-W36/' },
        days: '1 to 7 September 2025',
        statements: 1,
        changes: 1,
      },
      {
        week: { text: 'Week 31 of 2025', href: '/digest/2025-W31/' },
        days: '28 July to 3 August 2025',
        statements: 1,
        changes: 0,
      },
    ]);
  });

  it('says where the statements are that belong to no week', () => {
    expect(textOf(page.undated!)).toMatch(
      /^1 statement .* belongs to no week; see the timeline\.$/,
    );
    expect(weeksPage(1, catalogueWith(words), EN).undated).toBeUndefined();
  });

  it('can be followed', () => {
    expect(page.frame.feeds[0]).toMatchObject({ href: '/digest/feed.xml' });
    expect(page.follow).toContainEqual(expect.objectContaining({ href: '/digest/feed.xml' }));
  });

  it('says so where there is nothing', () => {
    const empty = weeksPage(1, catalogueWith([]), EN);
    expect([empty.empty, empty.table]).toEqual(['No statement found.', undefined]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  });
});
