import { findPositionOn, type HeldPosition } from '../record/derive/positions.ts';
import { endOfMonth } from './standing.ts';

/** Neighbouring months at whose ends the same stretch of a position held, or for which nothing was found. */
export interface MatrixCell {
  /** First and last month, `YYYY/MM`. */
  readonly first: string;
  readonly last: string;
  readonly length: number;
  readonly held?: HeldPosition;
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
