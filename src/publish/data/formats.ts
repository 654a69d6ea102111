import { stringify } from 'csv-stringify/sync';
import { addresses } from '../../catalogue/addresses.ts';
import { formatBibtex } from '../citation/bibtex.ts';
import { citedStatement } from '../citation/item.ts';
import type { Edition } from '../../view/edition.ts';
import { encodeCell } from './csv-cell.ts';
import type { Row, Table } from './table.ts';

/** How the rows of a table are written down. */
export interface Format {
  /** Also the ending of its files. */
  readonly id: 'csv' | 'json' | 'ndjson' | 'bib';
  readonly label: string;
  readonly mediaType: string;
  readonly write: (table: Table, rows: readonly Row[], edition: Edition) => string;
}

/**
 * RFC 4180: all text in quotation marks, lines end in CR LF. It begins with a byte order mark, without
 * which Excel does not read it as UTF-8.
 */
const CSV: Format = {
  id: 'csv',
  label: 'CSV',
  mediaType: 'text/csv; charset=utf-8',
  write: ({ columns }, rows) =>
    stringify(
      [columns.map(({ name }) => name), ...rows.map((row) => Object.values(row).map(encodeCell))],
      { bom: true, quoted_string: true, record_delimiter: 'windows' },
    ),
};

/** One array with one row a line, so that two versions of a file can be compared line by line. */
const JSON_ARRAY: Format = {
  id: 'json',
  label: 'JSON',
  mediaType: 'application/json',
  write: (_, rows) => `[${rows.map((row) => `\n${JSON.stringify(row)}`).join(',')}\n]\n`,
};

/** One JSON object a line. */
const NDJSON: Format = {
  id: 'ndjson',
  label: 'NDJSON',
  mediaType: 'application/x-ndjson',
  write: (_, rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
};

/** An entry for each statement, for reference managers. */
const BIBTEX: Format = {
  id: 'bib',
  label: 'BibTeX',
  mediaType: 'application/x-bibtex',
  write: (_, __, { catalogue, words }) =>
    [...catalogue.record.statements.values()]
      .map((statement) => `${formatBibtex(citedStatement(statement, catalogue, words), words)}\n`)
      .join('\n'),
};

/** The formats in which a table is published. */
export const formatsOf = ({ name }: Pick<Table, 'name'>): readonly Format[] =>
  name === 'statements' ? [CSV, JSON_ARRAY, NDJSON, BIBTEX] : [CSV, JSON_ARRAY];

/** Name of a file below `/data/`. */
export const fileName = ({ name }: Pick<Table, 'name'>, { id }: Pick<Format, 'id'>): string =>
  `${name}.${id}`;

/** Address of a file of the open data. */
export const dataAddress = (name: string): string => `${addresses.data}${name}`;
