import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Phrasing } from './phrasing.ts';
import type { PublishedData, PublishedTable } from './published-data.ts';

/** The files of the open data: what each holds, how large it is, and where it is. */
export interface FilesPart {
  readonly heading: string;
  readonly tables: readonly TableFiles[];
  /** Where every file is described for programs. */
  readonly dataPackage: Phrasing;
  readonly checksums: {
    readonly heading: string;
    readonly about: Phrasing;
    readonly files: readonly { readonly name: string; readonly hash: string }[];
  };
}

interface TableFiles {
  /** Leads to its columns. */
  readonly title: { readonly text: string; readonly href: string };
  readonly description: string;
  /** "1,234 rows" */
  readonly size: string;
  readonly files: readonly FileLink[];
  readonly schema: Omit<FileLink, 'size'>;
}

interface FileLink {
  readonly text: string;
  readonly href: string;
  /** "Statements, CSV", for those who hear it out of its context. */
  readonly label: string;
  /** "9 kB" */
  readonly size: string;
}

const SCHEMA = 'JSON Schema';
/** Checks the files against their checksums. */
const COMMAND = 'sha256sum --check';

export function filesPart(
  { tables, dataPackage, checksums }: PublishedData,
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): FilesPart {
  const { data } = words;
  return {
    heading: data.files,
    tables: tables.map((table) => tableFiles(table, href, words)),
    dataPackage: data.dataPackage({ text: dataPackage.name, href: href(dataPackage.address) }),
    checksums: {
      heading: data.checksums,
      about: data.aboutChecksums(
        { text: checksums.name, href: href(checksums.address) },
        { text: COMMAND, mark: 'code' as const },
      ),
      files: checksums.files,
    },
  };
}

const tableFiles = (
  { name, title, description, rows, files, schema }: PublishedTable,
  href: Catalogue['href'],
  { data, counts }: Words,
): TableFiles => ({
  title: { text: title, href: `#columns-${name}` },
  description,
  size: counts.rows(rows),
  files: files.map(({ label, address, size }) => ({
    text: label,
    href: href(address),
    label: data.fileOf(title, label),
    size,
  })),
  schema: { text: SCHEMA, href: href(schema), label: data.fileOf(title, SCHEMA) },
});
