import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  compareText,
  isCertainlyAfter,
  parseDateInterval,
  parsePartialDate,
} from './partial-date.ts';
import { date, dateTextArbitrary, dayArbitrary } from './build/testing.ts';

const dateArbitrary = dateTextArbitrary.map(date);

describe('parsePartialDate', () => {
  it.each([
    ['2025-09-04', 'day', '2025-09-04', '2025-09-04'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['2025-09', 'month', '2025-09-01', '2025-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2025-09-XX', 'month', '2025-09-01', '2025-09-30'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-XX', 'year', '2025-01-01', '2025-12-31'],
    ['2025-XX-XX', 'year', '2025-01-01', '2025-12-31'],
    ['2025-21', 'season', '2025-03-01', '2025-06-20'],
    ['2025-22', 'season', '2025-06-01', '2025-09-22'],
    ['2025-23', 'season', '2025-09-01', '2025-12-21'],
    ['2025-24', 'season', '2025-12-01', '2026-03-20'],
    ['0800-21', 'season', '0800-03-01', '0800-06-20'],
  ])('reads %s as a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(parsePartialDate(text)).toEqual({
      edtf: text,
      precision,
      approximate: false,
      uncertain: false,
      earliest,
      latest,
    });
  });

  it.each(['2025-09-04', '2025-09', '2025', '2025-22', '2025-09-XX'])(
    'keeps what is said of the certainty of %s, and the days it can mean',
    (text) => {
      const { precision, earliest, latest } = date(text);
      const plain = { precision, earliest, latest };
      expect(parsePartialDate(`${text}~`)).toMatchObject({
        ...plain,
        approximate: true,
        uncertain: false,
      });
      expect(parsePartialDate(`${text}?`)).toMatchObject({
        ...plain,
        approximate: false,
        uncertain: true,
      });
      expect(parsePartialDate(`${text}%`)).toMatchObject({
        ...plain,
        approximate: true,
        uncertain: true,
      });
    },
  );

  it.each([
    ['no text', ''],
    ['words', '3 February 2001'],
    ['day before month', '04.09.2025'],
    ['slashes', '2025/09/04'],
    ['no hyphens', '20250904'],
    ['one digit for a month', '2025-9-04'],
    ['one digit for a day', '2025-09-4'],
    ['a time of day', '2025-09-04T10:00:00Z'],
    ['a space around it', ' 2025-09-04'],
    ['a line end after it', '2025-09-04\n'],
    ['month 0', '2025-00'],
    ['month 13', '2025-13'],
    ['an unknown season', '2025-25'],
    ['a season with a day', '2025-21-04'],
    ['day 0', '2025-09-00'],
    ['31 April', '2025-04-31'],
    ['29 February of a common year', '2025-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['30 February', '2024-02-30'],
    ['a day without its month', '2025-XX-04'],
    ['a decade', '202X'],
    ['a century', '20'],
    ['a year before our era', '-0044'],
    ['a year of five digits', 'Y12025'],
    ['a qualifier within (level 2)', '2025-09~-04'],
    ['a qualifier in front (level 2)', '~2025'],
    ['two qualifiers', '2025~?'],
    ['an interval', '2025-09-03/2025-09-06'],
    ['an open end', '..'],
    ['a list', '{2025,2026}'],
    ['digits of another script', '٢٠٢٥'],
  ])('refuses %s', (_, text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  });

  it('takes a day if and only if the calendar has it', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const real = new Date(Date.UTC(year, month - 1, day));
        const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
        const two = (number: number) => String(number).padStart(2, '0');
        const text = `${String(year)}-${two(month)}-${two(day)}`;
        expect(parsePartialDate(text)?.earliest).toBe(exists ? text : undefined);
      }),
    );
  });

  it('never prints or sorts a known day as another one', () => {
    fc.assert(
      fc.property(dayArbitrary, (day) => {
        expect(date(day)).toMatchObject({ precision: 'day', earliest: day, latest: day });
      }),
    );
  });

  it('gives first and last days in order that lie within the date as written', () => {
    fc.assert(
      fc.property(dateTextArbitrary, (text) => {
        const { edtf, precision, earliest, latest } = date(text);
        expect(edtf).toBe(text);
        expect(earliest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(latest).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(earliest <= latest).toBe(true);
        const written = precision === 'season' ? text.slice(0, 4) : /^[\d-]*\d/.exec(text)?.[0];
        expect(earliest.startsWith(written ?? '')).toBe(true);
        if (precision !== 'season') expect(latest.startsWith(written ?? '')).toBe(true);
      }),
    );
  });

  it('ends where the next month or year begins', () => {
    const nextDay = (day: string) =>
      new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(dateArbitrary, ({ precision, latest }) => {
        if (precision === 'month') expect(nextDay(latest)).toMatch(/-01$/);
        if (precision === 'year') expect(nextDay(latest)).toMatch(/-01-01$/);
      }),
    );
  });

  it('reads any text, the same text always alike', () => {
    const texts = fc.oneof(
      fc.string(),
      dateTextArbitrary,
      fc.stringMatching(/^[\dX~?%./-]{4,12}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const once = parsePartialDate(text);
        expect(parsePartialDate(text)).toEqual(once);
        if (once) expect(parsePartialDate(once.edtf)).toEqual(once);
      }),
    );
  });
});

describe('the time zone of the machine', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  it.each([
    ['Pacific/Kiritimati', -14 * 60],
    ['Pacific/Pago_Pago', 11 * 60],
    ['Europe/Kyiv', -2 * 60],
    ['UTC', 0],
  ])('does not move a date: %s', (zone, offset) => {
    process.env['TZ'] = zone;
    expect(new Date(2025, 0, 1).getTimezoneOffset(), 'the zone is in force').toBe(offset);
    expect(date('2025-03-30')).toMatchObject({ earliest: '2025-03-30', latest: '2025-03-30' });
    expect(date('2025-10')).toMatchObject({ earliest: '2025-10-01', latest: '2025-10-31' });
    expect(date('2024-02')).toMatchObject({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(date('2025')).toMatchObject({ earliest: '2025-01-01', latest: '2025-12-31' });
    expect(parsePartialDate('2025-02-29')).toBeUndefined();
  });
});

describe('parseDateInterval', () => {
  it.each([
    ['2025-09-03/2025-09-06', '2025-09-03', '2025-09-06'],
    ['2025-09-03/2025-09-03', '2025-09-03', '2025-09-03'],
    ['2025-09/2025-10', '2025-09-01', '2025-10-31'],
    ['2025-09-15/2025-09', '2025-09-15', '2025-09-30'],
    ['2025-09-03~/2025-09-06?', '2025-09-03', '2025-09-06'],
    ['2025-09-03', '2025-09-03', '2025-09-03'],
    ['2025-09', '2025-09-01', '2025-09-30'],
    ['../2025-09-06', undefined, '2025-09-06'],
    ['2025-09-03/..', '2025-09-03', undefined],
  ])('reads %s as from %s to %s', (text, from, to) => {
    const interval = parseDateInterval(text);
    expect(interval?.edtf).toBe(text);
    expect(interval?.start?.earliest).toBe(from);
    expect(interval?.end?.latest).toBe(to);
  });

  it('tells an open end from a missing interval', () => {
    expect(parseDateInterval('2025-09-03/..')).toMatchObject({ end: null });
    expect(parseDateInterval('../2025-09-03')).toMatchObject({ start: null });
  });

  it.each([
    ['that ends before it begins', '2025-09-06/2025-09-03'],
    ['that ends in an earlier month', '2025-09/2025-08-31'],
    ['open at both ends', '../..'],
    ['without an end', '2025-09-03/'],
    ['without a beginning', '/2025-09-03'],
    ['of three dates', '2025-09-03/2025-09-04/2025-09-05'],
    ['with a day that does not exist', '2025-02-27/2025-02-29'],
    ['in words', '3-4 February 2001'],
    ['of nothing', ''],
  ])('refuses one %s', (_, text) => {
    expect(parseDateInterval(text)).toBeUndefined();
  });
});

describe('comparePartialDates', () => {
  it('puts the earliest possible day first, and of two such the more exact date', () => {
    const shuffled = ['2025-09-02', '2025', '2024-12-31', '2025-01', '2025-01-01', '2025-09'];
    expect(shuffled.toSorted((a, b) => comparePartialDates(date(a), date(b)))).toEqual([
      '2024-12-31',
      '2025-01-01',
      '2025-01',
      '2025',
      '2025-09',
      '2025-09-02',
    ]);
  });

  it('is a total order on the first and the last day', () => {
    fc.assert(
      fc.property(dateArbitrary, dateArbitrary, dateArbitrary, (a, b, c) => {
        const [ab, bc, ac] = [
          comparePartialDates(a, b),
          comparePartialDates(b, c),
          comparePartialDates(a, c),
        ];
        expect(comparePartialDates(a, a)).toBe(0);
        expect(Math.sign(comparePartialDates(b, a)) + Math.sign(ab)).toBe(0);
        if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
        expect(ab === 0).toBe(a.earliest === b.earliest && a.latest === b.latest);
        if (a.earliest < b.earliest) expect(ab).toBeLessThan(0);
        if (a.earliest === b.earliest && a.latest < b.latest) expect(ab).toBeLessThan(0);
      }),
    );
  });
});

describe('isCertainlyAfter', () => {
  it.each([
    ['2025-09-05', '2025-09-04', true],
    ['2025-09-04', '2025-09-04', false],
    ['2025-10', '2025-09-30', true],
    ['2025-09', '2025-09-04', false],
    ['2025-09-04', '2025-09', false],
    ['2026', '2025', true],
    ['2025-09-05~', '2025-09-04', false],
    ['2025-09-05', '2025-09-04~', false],
    ['2025-09-05%', '2025-09-04', false],
    ['2025-09-05?', '2025-09-04', true],
  ])('%s after %s: %s', (a, b, expected) => {
    expect(isCertainlyAfter(date(a), date(b))).toBe(expected);
  });

  it('never contradicts the order in which dates are sorted', () => {
    fc.assert(
      fc.property(dateArbitrary, dateArbitrary, (a, b) => {
        expect(isCertainlyAfter(a, a)).toBe(false);
        if (!isCertainlyAfter(a, b)) return;
        expect(isCertainlyAfter(b, a)).toBe(false);
        expect(comparePartialDates(a, b)).toBeGreaterThan(0);
      }),
    );
  });
});

describe('compareText', () => {
  it('sorts by code unit, so that no locale of a machine changes the order', () => {
    expect(['ä', 'b', 'a', 'Z', 'a-b', 'ab', 'a10', 'a9'].toSorted(compareText)).toEqual([
      'Z',
      'a',
      'a-b',
      'a10',
      'a9',
      'ab',
      'b',
      'ä',
    ]);
  });
});
