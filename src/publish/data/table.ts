import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Form } from './form.ts';

/** Names of the tables, and of their files. */
export type TableName =
  | 'statements'
  | 'figures'
  | 'statement-conditions'
  | 'corrections'
  | 'positions'
  | 'changes'
  | 'countries'
  | 'actors'
  | 'roles'
  | 'names'
  | 'articles'
  | 'publishers'
  | 'events'
  | 'conditions';

/**
 * Names of the columns of a table: those that the words explain, so that no column is published without an
 * explanation.
 */
export type ColumnOf<Name extends TableName> = keyof Words['dataTables'][Name]['columns'] & string;

/** One column: what it is called, and what it holds. */
export interface Column<Name extends string = string> {
  readonly name: Name;
  readonly form: Form;
  /** No cell of it is empty. */
  readonly isRequired?: true;
  /** Its cells, or the items of their lists, are keys of this table. */
  readonly refersTo?: TableName;
}

/** A row: every column of the table, in their order. */
export type Row = Readonly<Record<string, Cell>>;

/** One table of the open data. Every file, schema and description of it comes from this. */
export interface Table {
  readonly name: TableName;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rowsOf: (catalogue: Catalogue) => Row[];
}

/** A table whose rows stand for `Entry`. */
export interface TableOf<Entry> extends Table {
  readonly rowOf: (entry: Entry, catalogue: Catalogue) => Row;
}

/** A column together with how it is read off what a row stands for. */
export interface ReadColumn<Entry, Name extends string> extends Column<Name> {
  /** What is absent or says nothing becomes null. */
  readonly read: (entry: Entry, catalogue: Catalogue) => Cell | undefined;
}

/** A table whose rows stand for `Entry`, in the order of `entries`. */
export function defineTable<Entry, Name extends TableName>({
  name: table,
  key,
  entries,
  columns,
}: {
  readonly name: Name;
  readonly key: readonly ColumnOf<Name>[];
  readonly entries: (catalogue: Catalogue) => Iterable<Entry>;
  readonly columns: readonly ReadColumn<Entry, ColumnOf<Name>>[];
}): TableOf<Entry> {
  const rowOf = (entry: Entry, catalogue: Catalogue): Row =>
    Object.fromEntries(
      columns.map(({ name, read }) => {
        const cell = read(entry, catalogue);
        return [name, cell === undefined || cell === '' ? null : cell];
      }),
    );
  return {
    name: table,
    key,
    columns: columns.map(({ read: _, ...column }) => column),
    rowOf,
    rowsOf: (catalogue) => Array.from(entries(catalogue), (entry) => rowOf(entry, catalogue)),
  };
}
