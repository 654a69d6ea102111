import type { Words } from '../../words/words.ts';
import type { Column, Table } from './table.ts';
import { TABLES } from './tables.ts';

/** A column with what it means, for whoever has only the file. */
export interface DescribedColumn extends Column {
  readonly description: string;
}

/** A table with what it is called and what each part of it means. */
export interface DescribedTable extends Table {
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  readonly columns: readonly DescribedColumn[];
}

/** A table in the words of the interface. */
export function describedTable(table: Table, { dataTables }: Words): DescribedTable {
  const { title, description, columns } = dataTables[table.name];
  const descriptions: Readonly<Record<string, string>> = columns;
  return {
    ...table,
    title,
    description,
    columns: table.columns.map((column) => ({
      ...column,
      description: descriptions[column.name]!,
    })),
  };
}

/** All tables of the open data, the most asked for first. */
export const describedTables = (words: Words): DescribedTable[] =>
  TABLES.map((table) => describedTable(table, words));
