import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZones, statementOf } from '../record/derive/testing.ts';
import { date, dayArbitrary } from '../record/build/testing.ts';
import { daysOf, digestOf, weekOf, weekTitle } from './digest.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';

const digestWith = (...days: readonly string[]) =>
  digestOf(catalogueWith(days.map((on, index) => statementOf(`s${String(index)}`, on))));

describe('the week of a date', () => {
  it.each([
    ['2025-09-01', '2025-W36'],
    ['2025-09-07', '2025-W36'],
    ['2025-09-08', '2025-W37'],
    // ISO 8601: the first week of a year is the one with its first Thursday.
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2025-09-04~', '2025-W36'],
  ])('%s is %s, in every time zone', (day, week) => {
    for (const [zone, value] of inZones(() => weekOf(date(day)))) expect(value, zone).toBe(week);
  });

  it.each(['2025-09', '2025', '2025-23'])('%s is none, for the day is not known', (text) => {
    expect(weekOf(date(text))).toBeUndefined();
  });

  it('begins on Monday and has seven days', () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        const later = (days: number): string =>
          new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        const weekday = new Date(day).getUTCDay() || 7;
        const week = weekOf(date(day));
        fc.pre(later(1 - weekday) > '0001' && later(8 - weekday) < '9999');
        expect(weekOf(date(later(1 - weekday)))).toBe(week);
        expect(weekOf(date(later(7 - weekday)))).toBe(week);
        expect(weekOf(date(later(8 - weekday)))).not.toBe(week);
      }),
    );
  });
});

describe('the digest', () => {
  it('has the weeks in which something was said, the latest first, each statement once', () => {
    const { weeks, undated } = digestWith('2025-09-01', '2025-09-20', '2025-09-07', '2025-09');
    expect(weeks.map(({ id, statements }) => [id, statements.map((each) => each.id)])).toEqual([
      ['2025-W38', ['s1']],
      ['2025-W36', ['s2', 's0']],
    ]);
    expect(undated).toBe(1);
  });

  it.each([
    ['2025-09-03', 'Week 36 of 2025: 1 to 7 September 2025'],
    ['2025-10-01', 'Week 40 of 2025: 29 September to 5 October 2025'],
    ['2025-01-01', 'Week 1 of 2025: 30 December 2024 to 5 January 2025'],
  ])('names the week of %s %s', (day, title) => {
    for (const [zone, value] of inZones(() => weekTitle(digestWith(day).weeks[0]!))) {
      expect(value, zone).toBe(title);
    }
  });

  it('puts a change of position in the week of the statement it rests on', () => {
    const words = wordsOfMinister([
      ['2025-08-01', 'willing'],
      ['2025-09-03', 'opposed'],
    ]);
    const { weeks } = digestOf(catalogueWith(words));
    expect(weeks.map(({ id, changes }) => [id, changes.map(({ to }) => to.position)])).toEqual([
      ['2025-W36', ['opposed']],
      ['2025-W31', []],
    ]);
  });

  it('is worked out once', () => {
    const catalogue = catalogueWith([statementOf('a', '2025-09-03')]);
    expect(digestOf(catalogue)).toBe(digestOf(catalogue));
  });

  it('divides a week by day', () => {
    const [week] = digestWith('2025-09-04', '2025-09-01', '2025-09-04').weeks;
    expect(
      daysOf(week!.statements).map(({ label, statements }) => [label, statements.length]),
    ).toEqual([
      ['Thursday, 4 September 2025', 2],
      ['Monday, 1 September 2025', 1],
    ]);
  });
});
