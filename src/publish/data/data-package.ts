import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { licenceAddress } from '../../catalogue/licence.ts';
import { TEXT } from '../../words/en/text.ts';
import { dataSetName } from './citation.ts';
import { GUARD, LIST_SEPARATOR } from './csv-cell.ts';
import type { DataFile } from './files.ts';
import { dataVersion } from './releases.ts';
import { tableSchemaOf } from './table-schema.ts';
import { tableOf } from './tables.ts';

/** What a reader of the CSV files has to know, in one place for all who say it. */
export const CSV_NOTES: readonly string[] = TEXT.data.csvNotes(LIST_SEPARATOR, GUARD);

/**
 * The description of all files as a Data Package (version 2). Resources of format CSV and JSON carry the
 * schema of their table.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackageOf(
  files: readonly DataFile[],
  catalogue: Catalogue,
  absolute: Absolute,
): object {
  const { site } = catalogue.record;
  const version = dataVersion(catalogue.record);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: dataSetName(catalogue),
    title: site.name,
    description: [
      TEXT.data.packageSize(site.tagline, TEXT.counts.statements(catalogue.statements.length)),
      TEXT.data.packageFormats,
      TEXT.data.packageCsv(CSV_NOTES.join(' ')),
    ].join('\n\n'),
    homepage: absolute(addresses.data),
    ...(version !== undefined && { version }),
    contributors: [{ title: site.name, path: absolute(addresses.home), roles: ['publisher'] }],
    licenses: [{ name: site.licence, path: licenceAddress(site.licence) }],
    resources: files.map(resourceOf),
  };
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

function resourceOf({ name, table, format, bytes, hash }: DataFile): object {
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
