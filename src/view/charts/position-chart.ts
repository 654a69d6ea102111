import type { CountryCode } from '../../record/ids.ts';
import type { Position } from '../../record/vocabulary.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { periodOf } from '../../catalogue/standing.ts';
import type { Words } from '../../words/words.ts';
import { stepChart, type StepChart } from './step-chart.ts';

/** A country's position over time as a chart, in words too. */
export interface PositionChart extends Pick<StepChart, 'height' | 'steps' | 'years'> {
  readonly label: string;
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly y: number }[];
  readonly marks: readonly {
    readonly href: string;
    /** "4 September 2025: Roe says that the ice is thick" */
    readonly title: string;
    /** The same with the position. */
    readonly label: string;
    readonly position: Position;
    readonly x: number;
    readonly y: number;
    readonly setsLine: boolean;
  }[];
}

/** @param code - of a country that told a position */
export function positionChart(
  code: CountryCode,
  catalogue: Catalogue,
  words: Words,
): PositionChart {
  const { record, histories, positions, href } = catalogue;
  const { charts, dates, site, vocabulary } = words;
  const { height, rows, steps, marks, unmarked, years } = stepChart(
    histories.get(code) ?? [],
    positions.get(code) ?? [],
    periodOf(catalogue)!,
  );
  const hasDiffering = marks.some(({ setsLine }) => !setsLine);
  return {
    height,
    steps,
    years,
    label: charts.positionOf(record.countries.get(code)!.name),
    caption: [
      hasDiffering ? charts.marksWithDiffering : charts.marks,
      ...(unmarked > 0 ? [charts.unmarked(marks.length)] : []),
    ].join(' '),
    rows: rows.map(({ position, y }) => ({ label: vocabulary.positions[position], y })),
    marks: marks.map(({ statement, position, x, y, setsLine }) => {
      const day = dates.long(statement.on);
      return {
        href: href(addresses.statement(statement.id)),
        title: charts.mark(day, statement.title),
        label: site.saidOn(vocabulary.positions[position], day, statement.title),
        position,
        x,
        y,
        setsLine,
      };
    }),
  };
}
