import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { decodeCell } from '../csv-cell.ts';
import { allowedWords, type Cell, type Form, type TextForm } from '../form.ts';
import { formatsOf, type Format } from '../formats.ts';
import type { Edition } from '../../../view/edition.ts';
import type { Column, Row, Table } from '../table.ts';

/** Reading the files back, as those do who use them, and rows that no record holds. Imported by tests alone. */

/** A table's rows in a format. */
export function writeRows(
  table: Table,
  rows: readonly Row[],
  format: Format['id'],
  edition = {} as Edition,
): string {
  return formatsOf(table)
    .find(({ id }) => id === format)!
    .write(table, rows, edition);
}

/** The rows of a CSV file, by nothing but the forms of its columns. */
export function readCsv(text: string, { columns }: Pick<Table, 'columns'>): Row[] {
  const forms = new Map(columns.map(({ name, form }) => [name, form]));
  const records = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, cell]) => [name, decodeCell(cell, forms.get(name)!)]),
    ),
  );
}

/** The cells of a CSV file as a spreadsheet gets them, the head included. */
export const readCells = (text: string): string[][] => parse(text, { bom: true }) as string[][];

export const readNdjson = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

export const readJson = (text: string): Row[] => JSON.parse(text) as Row[];

/** Characters on which readers of CSV, JSON and spreadsheets stumble. */
const STUMBLING_BLOCKS = [
  ...['"', '""', ',', ';', '|', '\t', '\r', '\n', '\r\n', ' ', "'", "''", '\\', '\\"', '\uFEFF'],
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    '=1+1',
    '-1',
    '+49',
    '@SUM(A1)',
    ' =1',
    "'=1",
    '\u00A0=1',
    '=cmd|"',
  ],
  ...[
    '🙂',
    '𝒳',
    'Łódź',
    'вода',
    '冰',
    '\u2028',
    '\u0000',
    '</script>',
    '{',
    '[]',
    'null',
    'NA',
    'true',
  ],
];

/** Text that is hostile to every format. */
export const hostileTextArbitrary = fc
  .array(fc.oneof(fc.constantFrom(...STUMBLING_BLOCKS), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

/** Any row that the columns allow: free text at its worst, all else of the form that is asked for. */
export const rowArbitrary = ({ columns }: Pick<Table, 'columns'>): fc.Arbitrary<Row> =>
  fc.record(Object.fromEntries(columns.map((column) => [column.name, cellArbitrary(column)])));

const cellArbitrary = ({ form, isRequired }: Column): fc.Arbitrary<Cell> =>
  isRequired ? valueArbitrary(form) : fc.option(valueArbitrary(form), { nil: null });

function valueArbitrary(form: Form): fc.Arbitrary<Cell> {
  switch (form.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: form.minimum ?? -1e9, max: 1e9 });
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0));
    case 'list':
      return fc.uniqueArray(textArbitrary(form.item), { maxLength: 3 });
    case 'text':
      return textArbitrary(form);
  }
}

function textArbitrary(form: TextForm): fc.Arbitrary<string> {
  const words = allowedWords(form);
  if (words) return fc.constantFrom(...words);
  if (form.format) return fc.constantFrom('2001-02-03', '1999-12-31');
  if (form.pattern) return fc.stringMatching(new RegExp(`^(${form.pattern})$`, 'u'));
  return hostileTextArbitrary;
}
