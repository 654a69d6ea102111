import type { Words } from '../words/words.ts';
import type { PublishedTable } from './published-data.ts';

/** Every column of every table: its name, what it holds, and what that means. */
export interface ColumnsPart {
  readonly heading: string;
  readonly about: string;
  readonly labels: Readonly<Record<'column' | 'meaning' | 'holds', string>>;
  readonly tables: readonly TableColumns[];
}

interface TableColumns {
  /** Of its element. */
  readonly id: string;
  readonly title: string;
  /** "12 columns" */
  readonly size: string;
  /** By which columns its rows are told apart. */
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly Readonly<Record<'name' | 'meaning' | 'holds', string>>[];
}

export const columnsPart = (tables: readonly PublishedTable[], words: Words): ColumnsPart => ({
  heading: words.data.columns,
  about: words.data.aboutColumns,
  labels: { column: words.data.column, meaning: words.labels.meaning, holds: words.data.holds },
  tables: tables.map((table) => tableColumns(table, words)),
});

const tableColumns = (
  { name, title, key, columns }: PublishedTable,
  { data, counts }: Words,
): TableColumns => ({
  id: `columns-${name}`,
  title,
  size: counts.columns(columns.length),
  key: data.toldApartBy(key),
  caption: data.columnsOf(title),
  columns: columns.map(({ name: column, description, form, refersTo, isRequired }) => ({
    name: column,
    meaning: description,
    holds: data.cells(form, refersTo, isRequired),
  })),
});
