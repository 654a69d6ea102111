import type { Absolute } from '../../catalogue/absolute.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
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

/** One column: what it is called, what it holds and what that means. No column is published without it. */
export interface Column {
  readonly name: string;
  /** One or two sentences for whoever has only the file. */
  readonly description: string;
  readonly form: Form;
  /** No cell of it is empty. */
  readonly isRequired?: true;
  /** Its cells, or the items of their lists, are keys of this table. */
  readonly refersTo?: TableName;
}

/** What the rows of a table are made from. */
export interface Source {
  readonly catalogue: Catalogue;
  /** Turns addresses of the site into full ones. */
  readonly absolute: Absolute;
}

/** A row: every column of the table, in their order. */
export type Row = Readonly<Record<string, Cell>>;

/** One table of the open data. Every file, schema and description of it comes from this. */
export interface Table {
  readonly name: TableName;
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rowsOf: (source: Source) => Row[];
}

/** A column together with how it is read off what a row stands for. */
export interface ReadColumn<Entry> extends Column {
  /** What is absent or says nothing becomes null. */
  readonly read: (entry: Entry, source: Source) => Cell | undefined;
}

/** A table whose rows stand for `Entry`, in the order of `entries`. */
export function defineTable<Entry>({
  entries,
  columns,
  ...table
}: Pick<Table, 'name' | 'title' | 'description' | 'key'> & {
  readonly entries: (catalogue: Catalogue) => Iterable<Entry>;
  readonly columns: readonly ReadColumn<Entry>[];
}): Table {
  return {
    ...table,
    columns: columns.map(({ read: _, ...column }) => column),
    rowsOf: (source) =>
      Array.from(entries(source.catalogue), (entry) =>
        Object.fromEntries(
          columns.map(({ name, read }) => {
            const cell = read(entry, source);
            return [name, cell === undefined || cell === '' ? null : cell];
          }),
        ),
      ),
  };
}
