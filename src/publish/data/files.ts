import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { dataPackageOf } from './data-package.ts';
import { fileName, formatsOf, type Format } from './formats.ts';
import { jsonSchemaOf, schemaName } from './json-schema.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

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

/** All files of the open data. */
export interface DataFiles {
  readonly tables: readonly DataFile[];
  readonly schemas: readonly PlainFile[];
  readonly dataPackage: PlainFile;
  /** The checksums of all others, as `sha256sum --check` reads them. */
  readonly checksums: PlainFile;
}

/** Name and format of every file that holds a table, without its text. */
export const TABLE_FILES = TABLES.flatMap((table) =>
  formatsOf(table).map((format) => ({ name: fileName(table, format), table, format })),
);

const remembered = new WeakMap<Catalogue, Map<string, DataFiles>>();

/** The files of a catalogue. Checksums need the text of each, so all are worked out once, at the first call. */
export function dataFilesOf(catalogue: Catalogue, absolute: Absolute): DataFiles {
  const known = remembered.get(catalogue) ?? new Map<string, DataFiles>();
  remembered.set(catalogue, known);
  const place = absolute(addresses.home);
  const files = known.get(place) ?? write(catalogue, absolute);
  known.set(place, files);
  return files;
}

function write(catalogue: Catalogue, absolute: Absolute): DataFiles {
  const source = { catalogue, absolute };
  const tables = TABLES.flatMap((table): DataFile[] => {
    const rows = table.rowsOf(source);
    return formatsOf(table).map((format) => ({
      ...plainFile(fileName(table, format), format.write(table, rows, source)),
      table,
      format,
      rows: rows.length,
    }));
  });
  const schemas = TABLES.map((table) =>
    plainFile(schemaName(table), asJson(jsonSchemaOf(table, absolute))),
  );
  const dataPackage = plainFile(
    'datapackage.json',
    asJson(dataPackageOf(tables, catalogue, absolute)),
  );
  const lines = [...tables, ...schemas, dataPackage].map(({ name, hash }) => `${hash}  ${name}\n`);
  return { tables, schemas, dataPackage, checksums: plainFile('SHA256SUMS', lines.join('')) };
}

function plainFile(name: string, text: string): PlainFile {
  const bytes = utf8ToBytes(text);
  return { name, text, bytes: bytes.length, hash: bytesToHex(sha256(bytes)) };
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
