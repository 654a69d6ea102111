import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Words } from '../../words/words.ts';
import { columnOf, type Column } from './columns.ts';
import { FILTERS, periodOf } from './filters.ts';
import { ADDED, columnFile, PERIOD, resultFile } from './index-layout.ts';
import { searchResultOf } from './result.ts';

/**
 * The files besides the index of words: a column for each filter, and what is shown of each statement.
 * Rows are the statements of the catalogue in its order, the latest first.
 *
 * @returns path below the folder to text
 */
export function searchIndexFiles(catalogue: Catalogue, words: Words): Map<string, string> {
  const { statements } = catalogue;
  const columns: readonly (readonly [string, Column])[] = [
    ...FILTERS.map(
      ({ id, valuesOf }) =>
        [id, columnOf(statements.map((each) => valuesOf(each, catalogue)))] as const,
    ),
    [PERIOD, columnOf(statements.map((each) => [periodOf(each)]))],
    [ADDED, columnOf(statements.map(({ added }) => [added.earliest]))],
  ];
  return new Map([
    ...columns.map(([id, column]) => [columnFile(id), JSON.stringify(column)] as const),
    ...statements.map(
      (each, row) =>
        [resultFile(row), JSON.stringify(searchResultOf(each, catalogue, words))] as const,
    ),
  ]);
}
