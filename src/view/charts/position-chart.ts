import type { CountryCode } from '../../record/ids.ts';
import type { Position } from '../../record/vocabulary.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { periodOf } from '../../catalogue/standing.ts';
import type { Words } from '../../words/words.ts';
import { stepChart, type StepChart } from './step-chart.ts';

/** The position of one country over time, drawn as steps. */
export interface PositionChart extends Pick<StepChart, 'height' | 'steps' | 'years'> {
  /** For those who do not see it. */
  readonly label: string;
  readonly caption: string;
  readonly rows: readonly { readonly label: string; readonly y: number }[];
  readonly marks: readonly ChartMark[];
}

/** A statement in a chart. */
interface ChartMark {
  readonly href: string;
  readonly position: Position;
  /** Of a differing voice. */
  readonly isDiffering: boolean;
  /** For those who hear it, and for those who see it. */
  readonly label: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

/** @param code - of a country of which a position was found */
export function positionChart(
  code: CountryCode,
  catalogue: Catalogue,
  words: Words,
): PositionChart {
  const { charts, vocabulary, dates } = words;
  const { height, rows, steps, marks, unmarked, years } = stepChart(
    catalogue.histories.get(code) ?? [],
    catalogue.positions.get(code) ?? [],
    periodOf(catalogue)!,
  );
  return {
    height,
    label: charts.positionOf(catalogue.record.countries.get(code)!.name),
    caption: [
      marks.some(({ setsLine }) => !setsLine) ? charts.marksWithDiffering : charts.marks,
      ...(unmarked > 0 ? [charts.unmarked(marks.length)] : []),
    ].join(' '),
    rows: rows.map(({ position, y }) => ({ label: vocabulary.positions[position], y })),
    steps,
    marks: marks.map(({ statement, position, x, y, setsLine }) => {
      const day = dates.long(statement.on);
      return {
        href: catalogue.href(addresses.statement(statement.id)),
        position,
        isDiffering: !setsLine,
        label: charts.mark(vocabulary.positions[position], day, statement.title),
        title: charts.seenMark(day, statement.title),
        x,
        y,
      };
    }),
    years,
  };
}
