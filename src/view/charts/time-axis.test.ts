import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inZones } from '../../record/derive/testing.ts';
import { timeAxis } from './time-axis.ts';

const dayArbitrary = fc
  .integer({
    min: Date.parse('1990-01-01') / 86_400_000,
    max: Date.parse('2060-01-01') / 86_400_000,
  })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const periodArbitrary = fc.tuple(dayArbitrary, dayArbitrary).map((days) => {
  const [first, last] = days.sort() as [string, string];
  return { first, last };
});

describe('the axis of time', () => {
  it('runs from one margin to the other', () => {
    const { place } = timeAxis({ first: '2025-01-01', last: '2025-01-11' }, 10);
    expect(place('2025-01-01')).toBe(10);
    expect(place('2025-01-06')).toBe(50);
    expect(place('2025-01-11')).toBe(90);
  });

  it('puts days outside at the nearer end', () => {
    const { place } = timeAxis({ first: '2025-01-01', last: '2025-01-11' }, 10);
    expect(place('1999-12-31')).toBe(10);
    expect(place('2030-01-01')).toBe(90);
  });

  it('marks the first of January of each year within the period', () => {
    const yearsOf = (first: string, last: string) =>
      timeAxis({ first, last }).years.map(({ year }) => year);
    expect(yearsOf('2024-02-26', '2026-02-26')).toEqual(['2025', '2026']);
    expect(yearsOf('2024-01-01', '2024-12-31')).toEqual(['2024']);
    expect(yearsOf('2024-01-02', '2024-12-31')).toEqual([]);
    expect(yearsOf('2024-06-01', '2025-01-01')).toEqual(['2025']);
  });

  it('stays within the chart, keeps the order of days, and has its years where their days are', () => {
    fc.assert(
      fc.property(
        periodArbitrary,
        fc.array(dayArbitrary, { maxLength: 6 }),
        fc.integer({ min: 0, max: 20 }),
        (period, days, margin) => {
          const { place, years } = timeAxis(period, margin);
          const places = days.sort().map(place);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          for (const at of places) {
            expect(at).toBeGreaterThanOrEqual(margin);
            expect(at).toBeLessThanOrEqual(100 - margin);
          }
          for (const { year, at } of years) {
            const day = `${year}-01-01`;
            expect(day >= period.first && day <= period.last).toBe(true);
            expect(at).toBe(place(day));
          }
        },
      ),
    );
  });

  it('is the same in every time zone', () => {
    const places = inZones(() => {
      const { place } = timeAxis({ first: '2025-03-01', last: '2025-11-30' });
      return ['2025-03-30', '2025-03-31', '2025-09-07', '2025-10-26'].map(place);
    });
    for (const [zone, found] of places) expect(found, zone).toEqual(places[0]![1]);
  });
});
