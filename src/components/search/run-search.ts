import type { Column } from '../../publish/search/columns.ts';
import { ADDED } from '../../publish/search/index-layout.ts';
import type { SearchState } from '../../publish/search/search-state.ts';
import {
  columnsFor,
  constraintsOf,
  select,
  type Constraint,
  type Selection,
} from '../../publish/search/selection.ts';
import type { StatementIndex } from './statement-index.ts';

export interface Found {
  /** In the order that was asked for. */
  readonly rows: readonly number[];
  readonly selection: Selection;
}

/**
 * Finds what a reader asks for, and loads of the index what that needs.
 *
 * @throws if a part of the index cannot be reached
 */
export async function runSearch(state: SearchState, index: StatementIndex): Promise<Found> {
  const { words, order } = state;
  const [matches, columns] = await Promise.all([
    words === '' ? undefined : index.findWords(words),
    loadColumns([...columnsFor(state), ...(order === 'added' ? [ADDED] : [])], index),
  ]);
  const constraints = [...(matches ? [hasWords(matches)] : []), ...constraintsOf(state, columns)];
  const selection = select(index.total, constraints);
  const { rows } = selection;
  if (order === 'added') return { rows: latestAddedFirst(rows, columns.get(ADDED)!), selection };
  if (order === 'said' || !matches) return { rows, selection };
  const selected = new Set(rows);
  return { rows: matches.filter((row) => selected.has(row)), selection };
}

function hasWords(matches: readonly number[]): Constraint {
  const rows = new Set(matches);
  return { id: 'words', holds: (row) => rows.has(row) };
}

/** Those entered on one day stay in the order of the timeline. */
const latestAddedFirst = (rows: readonly number[], added: Column): number[] =>
  // The values of a column are in order, so that their indexes are, too.
  [...rows].sort((a, b) => Number(added.rows[b]) - Number(added.rows[a]));

/** The columns of some filters. */
export async function loadColumns(
  ids: readonly string[],
  index: StatementIndex,
): Promise<ReadonlyMap<string, Column>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await index.column(id)] as const)));
}
