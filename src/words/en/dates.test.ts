import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZones } from '../../record/derive/testing.ts';
import { parseDateInterval } from '../../record/partial-date.ts';
import { date, dateTextArbitrary } from '../../record/build/testing.ts';
import {
  formatDate,
  formatDay,
  formatDuration,
  formatInterval,
  formatMonth,
  formatShortDate,
} from './dates.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

describe('a date', () => {
  it.each([
    ['2025-09-04', '4 September 2025', '4 Sept 2025'],
    ['2025-09-04~', 'about 4 September 2025', 'c. 4 Sept 2025'],
    ['2025-09-04?', '4 September 2025 (uncertain)', '4 Sept 2025?'],
    ['2025-09-04%', 'about 4 September 2025 (uncertain)', 'c. 4 Sept 2025?'],
    ['2025-09', 'September 2025', 'Sept 2025'],
    ['2025-09~', 'about September 2025', 'c. Sept 2025'],
    ['2025-09-XX', 'September 2025', 'Sept 2025'],
    ['2025', '2025', '2025'],
    ['2025?', '2025 (uncertain)', '2025?'],
    ['2025-XX-XX', '2025', '2025'],
    ['2025-21', 'spring 2025', 'spring 2025'],
    ['2025-22~', 'about summer 2025', 'c. summer 2025'],
    ['2025-23', 'autumn 2025', 'autumn 2025'],
    ['2025-24', 'winter 2025', 'winter 2025'],
  ])('%s reads %s, in short %s', (edtf, long, short) => {
    expect(formatDate(date(edtf))).toBe(long);
    expect(formatShortDate(date(edtf))).toBe(short);
  });

  it('is never shown more exactly than it is known', () => {
    fc.assert(
      fc.property(dateTextArbitrary, (edtf) => {
        const { precision, earliest, approximate, uncertain } = date(edtf);
        const [year = '', month = '', day = ''] = earliest.split('-');
        const text = formatDate(date(edtf));
        expect(text.includes(MONTHS[Number(month) - 1]!)).toBe(/^(day|month)$/.test(precision));
        expect(new RegExp(`(^|about )${String(Number(day))} [A-Z]`).test(text)).toBe(
          precision === 'day',
        );
        expect(text).toContain(String(Number(year)));
        expect(text.startsWith('about ')).toBe(approximate);
        expect(text.endsWith(' (uncertain)')).toBe(uncertain);
      }),
    );
  });

  it('reads the same in every time zone, at the ends of years and on days without a midnight', () => {
    const days = [
      '2024-02-29',
      '2024-04-26',
      '2024-09-08',
      '2025-03-30',
      '2025-12-31',
      '2026-01-01',
    ];
    const texts = inZones(() =>
      days.map((day) => [formatDate(date(day)), formatShortDate(date(day)), formatDay(day)]),
    );
    const expected = days.map((day) => {
      const [year = '', month = '', number = ''] = day.split('-');
      const name = MONTHS[Number(month) - 1]!;
      const long = `${String(Number(number))} ${name} ${year}`;
      return [long, long.replace(name, name === 'September' ? 'Sept' : name.slice(0, 3)), long];
    });
    for (const [zone, found] of texts) expect(found, zone).toEqual(expected);
  });
});

describe('a month of a heading', () => {
  it('has its full name in every time zone', () => {
    for (const [zone, text] of inZones(() => formatMonth('2025-03'))) {
      expect(text, zone).toBe('March 2025');
    }
  });
});

describe('an interval', () => {
  it.each([
    ['2025-09-03/2025-09-06', '3 to 6 September 2025'],
    ['2025-08-30/2025-09-02', '30 August to 2 September 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
    ['2025-09-03', '3 September 2025'],
    ['2025-09-03/2025-09-03', '3 September 2025'],
    ['2025-09/2025-09-XX', 'September 2025'],
    ['2025-03/2025-04', 'March 2025 to April 2025'],
    ['2025-09-03~/2025-09-06', 'about 3 September 2025 to 6 September 2025'],
    ['2025-09-03/2025-09-06?', '3 September 2025 to 6 September 2025 (uncertain)'],
    ['2025-03/..', 'since March 2025'],
    ['../2025-03-04', 'until 4 March 2025'],
  ])('%s reads %s', (edtf, text) => {
    expect(formatInterval(parseDateInterval(edtf)!)).toBe(text);
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [13, '13 days'],
    [14, '2 weeks'],
    [59, '8 weeks'],
    [60, '2 months'],
    [335, '11 months'],
    [365, '1 year'],
    [366, '1 year'],
    [396, '1 year and 1 month'],
    [730, '2 years'],
    [1000, '2 years and 9 months'],
  ])('of %i days reads %s', (days, text) => {
    expect(formatDuration(days)).toBe(text);
  });

  it('is right to within half of the unit it is given in', () => {
    const unit = { day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 };
    fc.assert(
      fc.property(fc.nat(20_000), (days) => {
        const text = formatDuration(days);
        const parts = [...text.matchAll(/(\d+) (day|week|month|year)(s?)/g)];
        const meant = parts.reduce(
          (sum, [, number, name]) => sum + Number(number) * unit[name as keyof typeof unit],
          0,
        );
        const smallest = days < 14 ? 1 : days < 60 ? 7 : unit.month;
        expect(Math.abs(meant - days)).toBeLessThanOrEqual(smallest / 2 + 1e-9);
        for (const [, number, , plural] of parts) expect(plural).toBe(number === '1' ? '' : 's');
      }),
    );
  });
});
