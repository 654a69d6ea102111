import { widthOf } from './advance-widths.ts';

const SPACE = widthOf(' ');

/**
 * Lines that a text takes in a column.
 *
 * @param column - its width in ems. A word that is wider than that is broken
 */
export function countLines(text: string, column: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    const after = used === 0 ? width : used + SPACE + width;
    if (fits(after, column)) used = after;
    else if (fits(width, column)) [lines, used] = [lines + 1, width];
    else {
      const broken = Math.ceil(width / column - 1e-9) + (used === 0 ? 0 : 1);
      [lines, used] = [lines + broken - 1, column];
    }
  }
  return lines;
}

/** Sums of widths are as exact as sums of fractions are. */
const fits = (width: number, column: number): boolean => width <= column + 1e-9;

/** Halvings of the search: the result is exact to a thousandth of the column. */
const STEPS = 10;

/** The narrowest column in which a text takes no more lines than in the given one: the lines even out. */
export function narrowestColumn(text: string, column: number): number {
  const lines = countLines(text, column);
  if (lines === 1) return Math.min(column, widthOf(text));
  let [tooNarrow, wideEnough] = [column / 2, column];
  for (let step = 0; step < STEPS; step++) {
    const middle = (tooNarrow + wideEnough) / 2;
    if (countLines(text, middle) > lines) tooNarrow = middle;
    else wideEnough = middle;
  }
  return wideEnough;
}
