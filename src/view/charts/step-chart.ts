import type { HeldPosition, PositionStatement } from '../../record/derive/positions.ts';
import type { Statement } from '../../record/model.ts';
import { POSITIONS, wordsOf, type Position } from '../../record/vocabulary.ts';
import type { Period } from '../../catalogue/standing.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';

/** Horizontal places are percentages, vertical ones pixels, so that text keeps its size on every screen. */
export interface StepChart {
  readonly height: number;
  readonly rows: readonly { readonly position: Position; readonly y: number }[];
  readonly steps: readonly {
    readonly position: Position;
    readonly from: number;
    readonly to: number;
    readonly y: number;
    /** Where the step before it stood. */
    readonly rise?: number;
  }[];
  readonly marks: readonly {
    readonly statement: Statement;
    readonly position: Position;
    readonly x: number;
    readonly y: number;
    /** Whether it set the line; otherwise a differing voice. */
    readonly setsLine: boolean;
  }[];
  readonly years: TimeAxis['years'];
  /** Statements without a mark, all of them earlier. */
  readonly unmarked: number;
}

const ROW = 42;
const TOP = 30;

/** More marks than this cannot be told apart, nor be walked through by keyboard. */
const MOST_MARKS = 100;

/**
 * The position of one country over time as steps, with the statements that tell of it as marks: with the
 * latest of them, if there are many.
 */
export function stepChart(
  history: readonly HeldPosition[],
  statements: readonly PositionStatement[],
  period: Period,
): StepChart {
  const { place, years } = timeAxis(period);
  const order = wordsOf(POSITIONS);
  const yOf = (position: Position): number => TOP + order.indexOf(position) * ROW;
  return {
    height: TOP + order.length * ROW,
    rows: order.map((position) => ({ position, y: yOf(position) })),
    steps: history.map(({ position, since, until }, index) => {
      const before = history[index - 1];
      return {
        position,
        from: place(since.on.earliest),
        to: place(until?.on.earliest ?? period.last),
        y: yOf(position),
        ...(before && { rise: yOf(before.position) }),
      };
    }),
    marks: statements.slice(-MOST_MARKS).map(({ statement, position, setsLine }) => ({
      statement,
      position,
      x: place(statement.on.earliest),
      y: yOf(position),
      setsLine,
    })),
    years,
    unmarked: Math.max(0, statements.length - MOST_MARKS),
  };
}
