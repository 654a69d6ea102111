import type { Format } from './formats.ts';
import type { Table } from './table.ts';

/** A file below `/data/`. */
export interface PlainFile {
  /** `statements.csv`, `schema/statements.json` */
  readonly name: string;
  readonly text: string;
  readonly bytes: number;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
}

/** A table in one format. */
export interface DataFile extends PlainFile {
  readonly table: Table;
  readonly format: Format;
  /** How many rows it holds. */
  readonly rows: number;
}
