import type { Words } from '../../words/words.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PublishedData, PublishedTable } from '../../view/published-data.ts';
import { dataCitation, dataDay } from './citation.ts';
import { csvNotes } from './data-package.ts';
import { describedTables, type DescribedTable } from './described-table.ts';
import { dataFilesOf, type DataFiles } from './files.ts';
import { describeForm } from './form.ts';
import { dataAddress } from './formats.ts';
import { schemaName } from './json-schema.ts';
import { dataVersion, releasesOf, unreleasedOf } from './releases.ts';
import { SAMPLE_COLUMNS, sampleOf } from './sample.ts';
import { formatBytes } from './size.ts';
import { snippets } from './snippets.ts';
import type { Row } from './table.ts';

/** What the page of the open data tells of its files. */
export function publishedData(catalogue: Catalogue, words: Words): PublishedData {
  const { record, absolute } = catalogue;
  const files = dataFilesOf(catalogue, words);
  const version = dataVersion(record);
  const day = dataDay(catalogue);
  const { tables, dataPackage, checksums } = files;
  return {
    ...(version !== undefined && { version }),
    ...(day !== '' && { day }),
    tables: describedTables(words).map((table) => publishedTable(table, files, words)),
    dataPackage: publishedFile(dataPackage.name),
    checksums: {
      ...publishedFile(checksums.name),
      files: [...tables, dataPackage].map(({ name, hash }) => ({ name, hash })),
    },
    sample: {
      columns: SAMPLE_COLUMNS,
      rows: sampleOf(catalogue).map((row) => SAMPLE_COLUMNS.map((column) => cellText(row[column]))),
    },
    csvNotes: csvNotes(words),
    snippets: snippets(absolute, words),
    citation: dataCitation(catalogue, words),
    releases: releasesOf(record),
    unreleased: unreleasedOf(record).length,
  };
}

function publishedTable(
  table: DescribedTable,
  { tables }: DataFiles,
  words: Words,
): PublishedTable {
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
      form: describeForm(column.form, words),
      isRequired: column.isRequired ?? false,
      ...(column.refersTo !== undefined && { refersTo: column.refersTo }),
    })),
  };
}

const publishedFile = (name: string) => ({ name, address: dataAddress(name) });

const cellText = (cell: Row[string] | undefined): string =>
  Array.isArray(cell) ? cell.join('|') : String(cell ?? '');
