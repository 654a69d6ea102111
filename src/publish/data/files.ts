import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Words } from '../../words/words.ts';
import type { DataFile, PlainFile } from './data-file.ts';
import { dataPackageOf } from './data-package.ts';
import { describedTables } from './described-table.ts';
import { fileName, formatsOf } from './formats.ts';
import { jsonSchemaOf, schemaName } from './json-schema.ts';
import { TABLES } from './tables.ts';

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

/** The files of a catalogue. Checksums need the text of each, so all are worked out once, at the first call. */
export const dataFilesOf = (catalogue: Catalogue, words: Words): DataFiles =>
  catalogue.once(writeFiles, words);

function writeFiles(catalogue: Catalogue, words: Words): DataFiles {
  const tables = TABLES.flatMap((table): DataFile[] => {
    const rows = table.rowsOf(catalogue);
    return formatsOf(table).map((format) => ({
      ...plainFile(fileName(table, format), format.write(table, rows, { catalogue, words })),
      table,
      format,
      rows: rows.length,
    }));
  });
  const schemas = describedTables(words).map((table) =>
    plainFile(schemaName(table), asJson(jsonSchemaOf(table, catalogue.absolute))),
  );
  const dataPackage = plainFile(
    'datapackage.json',
    asJson(dataPackageOf(tables, catalogue, words)),
  );
  const lines = [...tables, ...schemas, dataPackage].map(({ name, hash }) => `${hash}  ${name}\n`);
  return { tables, schemas, dataPackage, checksums: plainFile('SHA256SUMS', lines.join('')) };
}

function plainFile(name: string, text: string): PlainFile {
  const bytes = utf8ToBytes(text);
  return { name, text, bytes: bytes.length, hash: bytesToHex(sha256(bytes)) };
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
