import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { digestOf } from '../catalogue/digest.ts';
import { inZones, statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { daysOf, weekCounts, weekTitle } from './digest.ts';

const weeksWith = (...days: readonly string[]) =>
  digestOf(catalogueWith(days.map((on, index) => statementOf(`s${String(index)}`, on)))).weeks;

describe('a week in words', () => {
  it.each([
    ['2025-09-03', 'Week 36 of 2025: 1 to 7 September 2025'],
    ['2025-10-01', 'Week 40 of 2025: 29 September to 5 October 2025'],
    ['2025-01-01', 'Week 1 of 2025: 30 December 2024 to 5 January 2025'],
  ])('names the week of %s %s', (day, title) => {
    for (const [zone, value] of inZones(() => weekTitle(weeksWith(day)[0]!, EN))) {
      expect(value, zone).toBe(title);
    }
  });

  it('counts what was said, and who changed position', () => {
    const words = wordsOfMinister([
      ['2025-08-01', 'willing'],
      ['2025-09-03', 'opposed'],
    ]);
    expect(digestOf(catalogueWith(words)).weeks.map((week) => weekCounts(week, EN))).toEqual([
      '1 statement, 1 change of position',
      '1 statement, no change of position',
    ]);
  });

  it('is divided by day', () => {
    const [week] = weeksWith('2025-09-04', '2025-09-01', '2025-09-04');
    expect(
      daysOf(week!.statements, EN).map(({ label, statements }) => [label, statements.length]),
    ).toEqual([
      ['Thursday, 4 September 2025', 2],
      ['Monday, 1 September 2025', 1],
    ]);
  });
});
