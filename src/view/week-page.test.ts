import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { textOf } from './phrasing.ts';
import { weekPage } from './week-page.ts';

const catalogue = catalogueWith([
  ...wordsOfMinister([
    ['2025-08-01', 'willing'],
    ['2025-09-03', 'opposed'],
  ]),
  ...Array.from({ length: 51 }, (_, index) => statementOf(`t${String(index)}`, '2025-09-01')),
  statementOf('later', '2025-10-01'),
]);

describe('the page of a week', () => {
  const page = weekPage('2025-W36', 1, catalogue, EN);

  it('has what was said, day by day', () => {
    expect(textOf(page.title)).toBe('Week 36 of 2025: 1 to 7 September 2025');
    expect(page.days.map(({ heading, statements }) => [heading, statements.length])).toEqual([
      ['Wednesday, 3 September 2025', 1],
      ['Monday, 1 September 2025', 49],
    ]);
  });

  it('tells who changed position, on the first of its pages', () => {
    expect(page.moves!.changes.map(({ position }) => position.id)).toEqual(['opposed']);
    expect(weekPage('2025-W36', 2, catalogue, EN).moves).toBeUndefined();
    expect(weekPage('2025-W31', 1, catalogue, EN).moves).toMatchObject({
      changes: [],
      none: EN.positionPages.noChange,
    });
  });

  it('leads to the weeks before and after it in which something was said', () => {
    expect(page.neighbours.links).toEqual([
      { text: 'Earlier: 28 July to 3 August 2025', href: '/digest/2025-W31/', rel: 'prev' },
      {
        text: 'Later: 29 September to 5 October 2025',
        href: '/digest/2025-W40/',
        rel: 'next',
      },
    ]);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  });
});
