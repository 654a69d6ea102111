/**
 * The values of one filter for all statements: the file that a page loads when a reader turns to that
 * filter. A row is a statement's place in the timeline, the latest is row 0.
 */
export interface Column {
  readonly values: readonly string[];
  /** For each row the index of its value, or a list of indexes where it has none or several. */
  readonly rows: readonly (number | readonly number[])[];
}

/** @param valuesOfRows - the values of each row; duplicates count once */
export function columnOf(valuesOfRows: readonly (readonly string[])[]): Column {
  const values = [...new Set(valuesOfRows.flat())].sort();
  const indexes = new Map(values.map((value, index) => [value, index]));
  const rows = valuesOfRows.map((of) => {
    const row = [...new Set(of)].map((value) => indexes.get(value)!);
    return row.length === 1 ? row[0]! : row;
  });
  return { values, rows };
}

/** The values of one row. */
export function valuesAt({ values, rows }: Column, row: number): string[] {
  const indexes = rows[row] ?? [];
  return (typeof indexes === 'number' ? [indexes] : indexes).map((index) => values[index]!);
}

/** How many of some rows have each value; values that none has are absent. */
export function tally(column: Column, rows: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of valuesAt(column, row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
