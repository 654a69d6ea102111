import { valuesAt, type Column } from './columns.ts';
import { PERIOD } from './index-layout.ts';
import { isWithin, type SearchState } from './search-state.ts';

/** Something that a reader asks of statements. */
export interface Constraint {
  /** `words`, or the id of a filter. */
  readonly id: string;
  readonly holds: (row: number) => boolean;
}

export interface Selection {
  /** The rows for which all constraints hold, in the order of the timeline. */
  readonly rows: readonly number[];
  /** By constraint: the rows that it alone keeps out. */
  readonly keptOut: ReadonlyMap<string, readonly number[]>;
}

/** @param total - rows 0 to `total` - 1 are looked at */
export function select(total: number, constraints: readonly Constraint[]): Selection {
  const rows: number[] = [];
  const keptOut = new Map(constraints.map(({ id }) => [id, [] as number[]]));
  for (let row = 0; row < total; row += 1) {
    const broken = constraints.filter(({ holds }) => !holds(row));
    if (broken.length === 0) rows.push(row);
    else if (broken.length === 1) keptOut.get(broken[0]!.id)!.push(row);
  }
  return { rows, keptOut };
}

/** Rows as they would be without one constraint, in no order: what choices of its filter are counted over. */
export const without = ({ rows, keptOut }: Selection, id: string): readonly number[] => [
  ...rows,
  ...(keptOut.get(id) ?? []),
];

/** The columns that have to be there to apply what a reader chose. */
export const columnsFor = ({ filters }: Pick<SearchState, 'filters'>): string[] => [
  ...new Set(Object.keys(filters).map(columnOfFilter)),
];

/** A year, and the first and last month of a period, are read from one column. */
export const columnOfFilter = (id: string): string =>
  ['year', 'from', 'to'].includes(id) ? PERIOD : id;

/**
 * What a reader chose as constraints, those of the words apart.
 *
 * @param columns - must hold what `columnsFor` names
 */
export const constraintsOf = (
  { filters }: Pick<SearchState, 'filters'>,
  columns: ReadonlyMap<string, Column>,
): Constraint[] =>
  Object.entries(filters).map(([id, chosen]) => {
    const column = columns.get(columnOfFilter(id))!;
    const isPeriod = columnOfFilter(id) === PERIOD;
    const matches = new Set(
      column.values.filter((value) => (isPeriod ? isWithin(value, id, chosen) : value === chosen)),
    );
    return { id, holds: (row) => valuesAt(column, row).some((value) => matches.has(value)) };
  });
