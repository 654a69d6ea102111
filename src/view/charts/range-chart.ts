import type { ClaimedFigure } from '../../catalogue/figures.ts';
import type { Period } from '../../catalogue/standing.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** First and last day `YYYY-MM-DD` on which some figures were given; undefined if there are none. */
export function periodOfFigures(figures: readonly ClaimedFigure[]): Period | undefined {
  const days = figures.map(({ statement }) => statement.on.earliest).sort();
  return days.length > 0 ? { first: days[0]!, last: days.at(-1)! } : undefined;
}

/** Horizontal places are percentages, vertical ones pixels. */
export interface RangeChart {
  readonly height: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly ranges: readonly (ClaimedFigure & {
    readonly x: number;
    readonly low: number;
    readonly high: number;
  })[];
  readonly years: TimeAxis['years'];
}

const HEIGHT = 280;
const TOP = 16;
const BOTTOM = 30;

/**
 * Claimed numbers over time: a mark for one number, a line from the smaller to the larger for a range.
 * The vertical axis is logarithmic, for the numbers differ by powers of ten.
 */
export function rangeChart(figures: readonly ClaimedFigure[], period: Period): RangeChart {
  const { place, years } = timeAxis(period, 4);
  const values = figures.flatMap(({ figure }) => [figure.min, figure.max ?? figure.min]);
  const positive = values.filter((value) => value > 0);
  const [smallest, largest] = [Math.min(...positive), Math.max(...positive)];
  // A logarithmic axis has no zero: it stands at the lower end.
  const [low, high] =
    positive.length > 0 ? [Math.log10(smallest) - 0.1, Math.log10(largest) + 0.1] : [0, 1];
  const yOf = (value: number): number => {
    const share = value > 0 ? (Math.log10(value) - low) / (high - low) : 0;
    return Math.round(HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP));
  };
  return {
    height: HEIGHT,
    ticks: ticksBetween(10 ** low, 10 ** high).map((value) => ({ value, y: yOf(value) })),
    ranges: figures.map(({ statement, figure }) => ({
      statement,
      figure,
      x: place(statement.on.earliest),
      low: yOf(figure.min),
      high: yOf(figure.max ?? figure.min),
    })),
    years,
  };
}

/** More lines than this stand too close to be read. */
const MOST_TICKS = 9;

/** Round numbers for an axis: 1, 2 and 5 times the powers of ten, or the powers alone where that is enough. */
function ticksBetween(low: number, high: number): number[] {
  const powers = Array.from({ length: 12 }, (_, power) => 10 ** power);
  const isWithin = (value: number): boolean => value >= low && value <= high;
  const all = powers.flatMap((power) => [power, 2 * power, 5 * power]).filter(isWithin);
  return all.length > MOST_TICKS ? powers.filter(isWithin) : all;
}
