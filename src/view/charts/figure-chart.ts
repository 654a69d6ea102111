import type { FigureSubject } from '../../record/vocabulary.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ClaimedFigure, SubjectFigures } from '../../catalogue/figures.ts';
import type { Period } from '../../catalogue/standing.ts';
import type { Words } from '../../words/words.ts';
import { formatFigure } from '../figures.ts';
import { rangeChart, type RangeChart } from './range-chart.ts';

/** Figures of one subject over time. */
export interface FigureChart extends Pick<RangeChart, 'height' | 'years'> {
  /** For those who do not see it. */
  readonly label: string;
  readonly caption: string;
  readonly ticks: readonly { readonly label: string; readonly y: number }[];
  /** Of the longest number beside its axis. */
  readonly digits: number;
  readonly ranges: readonly ShownRange[];
}

interface ShownRange {
  /** To the statement that gave it. */
  readonly href: string;
  readonly label: string;
  readonly x: number;
  /** Where its ends stand; equal if one number was given. */
  readonly low: number;
  readonly high: number;
}

/** A chart needs some numbers; fewer are read off the table. */
const ENOUGH_FOR_A_CHART = 4;
/** Numbers of different things have no common scale. */
const WITHOUT_CHART: readonly FigureSubject[] = ['other', 'money', 'votes'];

/**
 * The chart of figures of one subject.
 *
 * @param figures - the latest first
 * @param period - of its axis
 * @returns undefined where a chart says no more than the table
 */
export function figureChart(
  { subject, figures }: SubjectFigures,
  period: Period,
  catalogue: Pick<Catalogue, 'href'>,
  words: Words,
): FigureChart | undefined {
  if (figures.length < ENOUGH_FOR_A_CHART || WITHOUT_CHART.includes(subject)) return undefined;
  const { height, ticks, ranges, years } = rangeChart(figures.toReversed(), period);
  const labels = ticks.map(({ value, y }) => ({ label: words.number(value), y }));
  return {
    height,
    label: words.charts.figures(words.vocabulary.figures[subject]),
    caption: words.charts.logarithmic,
    ticks: labels,
    digits: Math.max(0, ...labels.map(({ label }) => label.length)),
    ranges: ranges.map(({ x, low, high, ...claimed }) => ({
      ...markOf(claimed, catalogue, words),
      x,
      low,
      high,
    })),
    years,
  };
}

const markOf = (
  { statement, figure }: ClaimedFigure,
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): Pick<ShownRange, 'href' | 'label'> => ({
  href: href(addresses.statement(statement.id)),
  label: words.charts.mark(
    formatFigure(figure, words),
    words.dates.long(statement.on),
    statement.title,
  ),
});
