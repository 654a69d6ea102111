import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PublishedData, PublishedTable } from '../../view/published-data.ts';
import { dataCitation, dataDay } from './citation.ts';
import { CSV_NOTES } from './data-package.ts';
import { dataFilesOf, type DataFiles } from './files.ts';
import { describeForm } from './form.ts';
import { dataAddress } from './formats.ts';
import { schemaName } from './json-schema.ts';
import { dataVersion, releasesOf, unreleasedOf } from './releases.ts';
import { SAMPLE_COLUMNS, sampleOf } from './sample.ts';
import { formatBytes } from './size.ts';
import { snippets } from './snippets.ts';
import type { Row, Table } from './table.ts';
import { TABLES } from './tables.ts';

/** What the page of the open data tells of its files. */
export function publishedData(catalogue: Catalogue): PublishedData {
  const { record, absolute } = catalogue;
  const files = dataFilesOf(catalogue, absolute);
  const version = dataVersion(record);
  const day = dataDay(catalogue);
  const { tables, dataPackage, checksums } = files;
  return {
    ...(version !== undefined && { version }),
    ...(day !== '' && { day }),
    tables: TABLES.map((table) => publishedTable(table, files)),
    dataPackage: publishedFile(dataPackage.name),
    checksums: {
      ...publishedFile(checksums.name),
      files: [...tables, dataPackage].map(({ name, hash }) => ({ name, hash })),
    },
    sample: {
      columns: SAMPLE_COLUMNS,
      rows: sampleOf(catalogue, absolute).map((row) =>
        SAMPLE_COLUMNS.map((column) => cellText(row[column])),
      ),
    },
    csvNotes: CSV_NOTES,
    snippets: snippets(absolute),
    citation: dataCitation(catalogue, absolute),
    releases: releasesOf(record),
    unreleased: unreleasedOf(record).length,
  };
}

function publishedTable(table: Table, { tables }: DataFiles): PublishedTable {
  const { name, title, description, key, columns } = table;
  const files = tables.filter((file) => file.table.name === name);
  return {
    name,
    title,
    description,
    rows: files[0]!.rows,
    files: files.map(({ name: file, format, bytes }) => ({
      label: format.label,
      address: dataAddress(file),
      size: formatBytes(bytes),
    })),
    schema: dataAddress(schemaName(table)),
    key,
    columns: columns.map((column) => ({
      name: column.name,
      description: column.description,
      form: describeForm(column.form),
      isRequired: column.isRequired ?? false,
      ...(column.refersTo !== undefined && { refersTo: column.refersTo }),
    })),
  };
}

const publishedFile = (name: string) => ({ name, address: dataAddress(name) });

const cellText = (cell: Row[string] | undefined): string =>
  Array.isArray(cell) ? cell.join('|') : String(cell ?? '');
