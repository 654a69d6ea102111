import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZones, statementOf } from '../record/derive/testing.ts';
import { date, dayArbitrary } from '../record/build/testing.ts';
import { digestOf, weekOf } from './digest.ts';
import { catalogueWith, wordsOfMinister } from './testing.ts';

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
    ['2025-09-03', '2025-09-01', '2025-09-07'],
    ['2025-01-01', '2024-12-30', '2025-01-05'],
  ])('tells the days of the week of %s', (day, first, last) => {
    for (const [zone, { start, end }] of inZones(() => digestWith(day).weeks[0]!.days)) {
      expect([start?.edtf, end?.edtf], zone).toEqual([first, last]);
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
});
