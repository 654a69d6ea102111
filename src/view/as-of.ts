import { POSITIONS, wordsOf, type Position } from '../record/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { monthsOf, periodOf } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import { byYear, monthLink, type MonthLink } from './month-link.ts';

/** A slider that shows the maps and tables of a page as of any day, and links to the months. */
export interface AsOf {
  /** The days between which it moves, `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
  /** What stands beside it: before it, for the last day, and on the way back to that. */
  readonly label: string;
  readonly day: string;
  readonly latest: string;
  readonly script: AsOfWords;
  /** Where each country stood at the end of each month; the latest year first. */
  readonly months: {
    readonly label: string;
    readonly years: readonly { readonly year: string; readonly months: readonly MonthLink[] }[];
  };
}

/** What the slider's script writes. */
export interface AsOfWords {
  /** By which it writes days and puts names in order. */
  readonly locale: string;
  readonly labels: Readonly<Record<Position, string>>;
  /** What is said of a country on a map, by position; with `{country}` where its name stands. */
  readonly onMap: Readonly<Record<Position | 'none', string>>;
}

/** @returns undefined if the record tells of no position */
export function asOf(catalogue: Catalogue, words: Words): AsOf | undefined {
  const period = periodOf(catalogue);
  if (!period) return undefined;
  return {
    ...period,
    label: words.positions.asOf,
    day: words.dates.day(period.last),
    latest: words.labels.latest,
    script: asOfWords(words),
    months: {
      label: words.positions.months,
      years: byYear(monthsOf(period))
        .reverse()
        .map(([year, of]) => ({
          year,
          months: of.map((month) => monthLink(month, catalogue, words)),
        })),
    },
  };
}

function asOfWords({ locale, vocabulary, positions }: Words): AsOfWords {
  const onMap = (position?: Position): string =>
    positions.onMap('{country}', position && vocabulary.positions[position]);
  return {
    locale,
    labels: vocabulary.positions,
    onMap: {
      ...(Object.fromEntries(
        wordsOf(POSITIONS).map((position) => [position, onMap(position)]),
      ) as Record<Position, string>),
      none: onMap(),
    },
  };
}
