import { findPositionOn, type HeldPosition } from '../record/derive/positions.ts';
import { endOfMonth } from '../catalogue/standing.ts';

/** Neighbouring months at whose ends the same stretch of a position held, or for which nothing was found. */
export interface MatrixCell {
  /** First and last month, `YYYY/MM`. */
  readonly first: string;
  readonly last: string;
  readonly length: number;
  readonly held?: HeldPosition;
}

/** Cells of a matrix that a page can hold and a reader can take in. */
const MOST_CELLS = 750;

/**
 * The latest months for which a matrix has no more than some hundred cells: all months, if few positions
 * changed. At least a year is shown.
 *
 * @param months - in order
 */
export function shownMonths(
  histories: readonly (readonly HeldPosition[])[],
  months: readonly string[],
): readonly string[] {
  const shares = [...new Set([months.length, 48, 36, 24, 12])].filter(
    (number) => number <= months.length,
  );
  const fits = (number: number): boolean =>
    histories.reduce((sum, each) => sum + matrixRow(each, months.slice(-number)).length, 0) <=
    MOST_CELLS;
  return months.slice(-(shares.find(fits) ?? shares.at(-1)!));
}

/** A country's row: the position at the end of each month, equal neighbours joined. */
export function matrixRow(
  history: readonly HeldPosition[],
  months: readonly string[],
): MatrixCell[] {
  const cells: MatrixCell[] = [];
  for (const month of months) {
    const held = findPositionOn(history, endOfMonth(month));
    const last = cells.at(-1);
    if (last && last.held === held) {
      cells[cells.length - 1] = { ...last, last: month, length: last.length + 1 };
    } else {
      cells.push({ first: month, last: month, length: 1, ...(held && { held }) });
    }
  }
  return cells;
}
