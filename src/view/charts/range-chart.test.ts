import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementOf } from '../../record/derive/testing.ts';
import type { Figure } from '../../record/model.ts';
import { periodOfFigures, rangeChart } from './range-chart.ts';

const PERIOD = { first: '2001-01-01', last: '2001-12-31' };

const claimed = (on: string, min: number, max?: number) => {
  const figure: Figure = { what: 'troops', min, ...(max !== undefined && { max }) };
  return { statement: statementOf(on, on), figure };
};

describe('the period of some figures', () => {
  it('runs from the first to the last of them', () => {
    const [early, late] = [claimed('2001-02-03', 1), claimed('2001-11-03', 1)];
    expect(periodOfFigures([late, early])).toEqual({ first: '2001-02-03', last: '2001-11-03' });
    expect(periodOfFigures([])).toBeUndefined();
  });
});

describe('the chart of figures', () => {
  it('puts the larger number higher, and both ends of one number at one place', () => {
    const { ranges } = rangeChart(
      [claimed('2001-02-03', 20_000, 50_000), claimed('2001-03-04', 10_000)],
      PERIOD,
    );
    expect(ranges[0]!.high).toBeLessThan(ranges[0]!.low);
    expect(ranges[1]!.high).toBe(ranges[1]!.low);
    expect(ranges[1]!.low).toBeGreaterThan(ranges[0]!.low);
  });

  it('gives equal ratios equal heights, for its scale is logarithmic', () => {
    const { ranges } = rangeChart(
      [claimed('2001-02-03', 100, 1000), claimed('2001-02-03', 1000, 10_000)],
      PERIOD,
    );
    const [first, second] = ranges.map(({ low, high }) => low - high);
    expect(Math.abs(first! - second!)).toBeLessThanOrEqual(1);
  });

  it('has round numbers on its axis, few enough to be read', () => {
    const ticksOf = (min: number, max: number) =>
      rangeChart([claimed('2001-02-03', min, max)], PERIOD).ticks.map(({ value }) => value);
    expect(ticksOf(4, 37)).toEqual([5, 10, 20]);
    expect(ticksOf(1000, 200_000)).toEqual([
      1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000,
    ]);
    expect(ticksOf(1, 1_000_000)).toEqual([1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
  });

  it('puts nought at the lower end, alone or below other numbers', () => {
    const alone = rangeChart([claimed('2001-02-03', 0)], PERIOD).ranges[0]!;
    const below = rangeChart([claimed('2001-02-03', 0, 10_000)], PERIOD).ranges[0]!;
    expect([alone.low, alone.high]).toEqual([below.low, below.low]);
    expect(below.high).toBeLessThan(below.low);
  });

  it('is empty without figures', () => {
    const { ranges, height } = rangeChart([], PERIOD);
    expect(ranges).toEqual([]);
    expect(height).toBeGreaterThan(0);
  });

  it('stays within its bounds and has all figures, in the order given', () => {
    const figure = fc
      .tuple(
        fc.constantFrom('2001-01-01', '2001-06', '2001-12-31'),
        fc.oneof(fc.nat(100), fc.nat(1_000_000_000)),
        fc.option(fc.nat(1_000_000), { nil: undefined }),
      )
      .map(([on, min, more]) => claimed(on, min, more === undefined ? undefined : min + more));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 6 }), (figures) => {
        const { height, ticks, ranges } = rangeChart(figures, PERIOD);
        expect(ranges.map(({ figure: { min } }) => min)).toEqual(
          figures.map(({ figure: { min } }) => min),
        );
        for (const { x, low, high } of ranges) {
          expect(x >= 0 && x <= 100, `x ${String(x)}`).toBe(true);
          expect(high).toBeLessThanOrEqual(low);
          expect(high >= 0 && low <= height, `${String(high)} to ${String(low)}`).toBe(true);
        }
        const values = ticks.map(({ y }) => y);
        expect(values).toEqual(values.toSorted((a, b) => b - a));
        for (const y of values) expect(y >= 0 && y <= height, String(y)).toBe(true);
      }),
    );
  });
});
