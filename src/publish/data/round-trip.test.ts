import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentArbitrary, recordOf } from '../../record/build/testing.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { EN } from '../../words/en/index.ts';
import { dataFilesOf } from './files.ts';
import { formatsOf } from './formats.ts';
import type { Row, Table } from './table.ts';
import { TABLES } from './tables.ts';
import {
  readCells,
  readCsv,
  readJson,
  readNdjson,
  rowArbitrary,
  writeRows,
} from './testing/rows.ts';
import { validatorOf } from './testing/validator.ts';

const named = TABLES.map((table) => [table.name, table] as const);

/** The rows of a table in each of its formats that hold them, read back. */
const readBack = (table: Table, textIn: (format: 'csv' | 'json' | 'ndjson') => string): Row[][] => [
  readCsv(textIn('csv'), table),
  readJson(textIn('json')),
  ...(formatsOf(table).some(({ id }) => id === 'ndjson') ? [readNdjson(textIn('ndjson'))] : []),
];

describe.each(named)('the table %s', (_, table) => {
  const validate = validatorOf(table);
  const rows = fc.array(rowArbitrary(table), { maxLength: 4 });

  it('reads back equal from every format, whatever its texts hold', () => {
    fc.assert(
      fc.property(rows, (written) => {
        for (const read of readBack(table, (format) => writeRows(table, written, format))) {
          expect(read).toEqual(written);
          expect(read.every((row, index) => sameOrder(row, written[index]!))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const cells = readCells(writeRows(table, written, 'csv')).flat();
        expect(
          cells.filter((cell) => Number.isNaN(Number(cell)) && /^\s*[=+\-@]/.test(cell)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('has a schema that takes all that the columns allow, and nothing else', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(validate(written)).toEqual([]);
      }),
      { numRuns: 30 },
    );
    expect(validate([{}])).not.toEqual([]);
    expect(validate({})).not.toEqual([]);
  });
});

describe('the files of a record', () => {
  it('read back equal to its rows and validate, whatever the record holds', () => {
    fc.assert(
      fc.property(contentArbitrary, ({ content }) => {
        const catalogue = catalogueOf(recordOf(content));
        const { tables } = dataFilesOf(catalogue, EN);
        for (const table of TABLES) {
          const rows = table.rowsOf(catalogue);
          const textIn = (format: string): string =>
            tables.find((file) => file.table === table && file.format.id === format)!.text;
          for (const read of readBack(table, textIn)) expect(read).toEqual(rows);
          expect(validatorOf(table)(rows)).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('name only keys that are there', () => {
    fc.assert(
      fc.property(contentArbitrary, ({ content }) => {
        const catalogue = catalogueOf(recordOf(content));
        const rowsOf = new Map(TABLES.map((table) => [table.name, table.rowsOf(catalogue)]));
        for (const table of TABLES) {
          const keys = rowsOf
            .get(table.name)!
            .map((row) => JSON.stringify(table.key.map((key) => row[key])));
          expect(new Set(keys).size, table.name).toBe(keys.length);
          for (const { name, refersTo } of table.columns) {
            if (refersTo === undefined) continue;
            const [key] = TABLES.find((each) => each.name === refersTo)!.key as [string];
            const known = new Set(rowsOf.get(refersTo)!.map((row) => row[key]));
            const cells = rowsOf.get(table.name)!.flatMap((row) => row[name] ?? []);
            expect(
              cells.filter((cell) => !known.has(cell)),
              `${table.name}.${name}`,
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 20 },
    );
  });
});

const sameOrder = (a: Row, b: Row): boolean => Object.keys(a).join() === Object.keys(b).join();
