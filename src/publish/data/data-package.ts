import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import type { Words } from '../../words/words.ts';
import { dataSetName } from './citation.ts';
import { GUARD, LIST_SEPARATOR } from './csv-cell.ts';
import type { DataFile } from './data-file.ts';
import { describedTable } from './described-table.ts';
import { dataVersion } from './releases.ts';
import { tableSchemaOf } from './table-schema.ts';
import { tableOf } from './tables.ts';

/** What a reader of the CSV files has to know, in one place for all who say it. */
export const csvNotes = ({ data }: Words): readonly string[] =>
  data.csvNotes(LIST_SEPARATOR, GUARD);

/**
 * The description of all files as a Data Package (version 2). Resources of format CSV and JSON carry the
 * schema of their table.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackageOf(
  files: readonly DataFile[],
  catalogue: Catalogue,
  words: Words,
): object {
  const { record, statements, absolute } = catalogue;
  const { site } = record;
  const version = dataVersion(record);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: dataSetName(catalogue),
    title: site.name,
    description: [
      words.data.packageSize(site.tagline, words.counts.statements(statements.length)),
      words.data.packageFormats,
      words.data.packageCsv(csvNotes(words).join(' ')),
    ].join('\n\n'),
    homepage: absolute(addresses.data),
    ...(version !== undefined && { version }),
    contributors: [{ title: site.name, path: absolute(addresses.home), roles: ['publisher'] }],
    licenses: [{ name: site.licence, path: licenceAddress(site.licence) }],
    resources: files.map((file) => resourceOf(file, words)),
  };
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

function resourceOf({ name, format, bytes, hash, ...file }: DataFile, words: Words): object {
  const table = describedTable(file.table, words);
  const isFirst = format.id === 'csv';
  return {
    $schema: `${PROFILES}/dataresource.json`,
    // Tables refer to each other by the names of their CSV resources.
    name: isFirst ? table.name : `${table.name}-${format.id}`,
    path: name,
    title: isFirst ? table.title : `${table.title} (${format.label})`,
    description: table.description,
    format: format.id,
    mediatype: format.mediaType.replace(/;.*/, ''),
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
    ...(format.id === 'csv' && { type: 'table', dialect: DIALECT }),
    ...(format.id === 'json' && { type: 'table' }),
    ...((format.id === 'csv' || format.id === 'json') && {
      schema: tableSchemaOf(
        table,
        format.id === 'csv' ? 'separated' : 'array',
        (other) => tableOf(other).key,
        words,
      ),
    }),
  };
}

const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};
