import { listWithAnd } from '../lists.ts';
import { formFor } from '../vocabulary.ts';

/** The page of the open data, and what its files say of themselves in sentences. */
export const DATA_TEXT = {
  title: 'Open data',
  description: (statements: string) =>
    `${statements} with speakers, dates, positions and sources as CSV, JSON, NDJSON and BibTeX, every column explained.`,
  /** @param version - undefined before the first release; so is the day of an empty record */
  about: <Licence>(
    statements: string,
    version: string | undefined,
    day: string | undefined,
    licence: Licence,
  ) => [
    `The whole record as files: ${statements}`,
    version === undefined ? '' : `, version ${version}`,
    day === undefined ? '. ' : `, as of ${day}. `,
    'Licence: ',
    licence,
    '.',
  ],
  /** For search engines. @param size - "1,234 statements by 56 speakers from 789 published reports" */
  forSearchEngines: (tagline: string, size: string) =>
    `${tagline}: ${size}, each statement with its speaker, its date and its sources.`,

  files: 'Files',
  fileOf: (table: string, format: string) => `${table}, ${format}`,
  dataPackage: <Link>(link: Link) => [
    link,
    ' describes every file and every column for programs (Data Package, version 2).',
  ],
  checksums: 'Checksums',
  aboutChecksums: <File, Command>(file: File, command: Command) => [
    'SHA-256 of each file. All of them stand in ',
    file,
    ', which ',
    command,
    ' reads.',
  ],

  sample: 'A sample',
  aboutSample: 'The latest statements, in a few of their columns.',
  sampleOfStatements: 'A sample of the statements',

  caveats: 'What not to infer',
  /** What the record does not say, and what must not be made of it. For people and for programs. */
  caveatList: [
    'A statement here says that a speaker said something. It does not say that it is true, or good.',
    'A country without a position is one of which no statement was found on the day it was last checked. That is no position.',
    'A position holds from the statement it rests on until another takes its place. It is no promise for today: give the date.',
    'Anonymous and unattributed claims are marked. They never move a country’s position, and are not the speaker’s own words.',
    'Dates are as exact as they are known: “September 2025” is not the first of the month.',
    'Titles, summaries, paraphrases and translations are ours. Only a quotation holds a speaker’s words, and some had been translated by the source.',
    'Many reports may have one origin: count origins, not reports.',
    'Retracted statements keep their page and are marked. They count for nothing.',
  ],

  loading: 'How to load it',
  aboutLoading:
    'In JSON and NDJSON every row has every key, missing values are null and lists are arrays. CSV holds the same rows:',
  /** What a reader of the CSV files has to know. */
  csvNotes: (separator: string, guard: string) => [
    'UTF-8 with a byte order mark, without which Excel garbles names. RFC 4180: commas, quotation marks, lines end in CR LF.',
    `The items of a list stand between vertical bars (${separator}). An empty cell is an empty list in a column of lists, and a missing value in any other.`,
    `A text that a spreadsheet would take for a formula, or that begins with an apostrophe, has one apostrophe (${guard}) put before it. Take off the first apostrophe of every text that begins with one.`,
  ],
  /** Comments in the code that loads the data. */
  codeComments: {
    naIsNamibia: 'NA is Namibia, not a missing value.',
    naIsNamibiaAndDatesAreVague:
      'NA is Namibia; dates may be vague, so look at all rows before guessing a type.',
    fromJson: 'From the JSON files, in which lists are lists and text stands as it is.',
    oneRowForEachCountry: 'One row for each country that a statement is about:',
  },
  /** In the Data Package. */
  packageSize: (tagline: string, statements: string) => `${tagline}: ${statements}.`,
  packageFormats:
    'Each table is published as CSV and JSON with the same rows. In JSON every row has every key, missing values are null and lists are arrays of text.',
  packageCsv: (notes: string) => `CSV: ${notes}`,

  columns: 'Columns',
  aboutColumns: 'Columns keep their names. New ones may be added, and are listed here.',
  columnsOf: (table: string) => `Columns of ${table}`,
  toldApartBy: (columns: readonly string[]) =>
    `A row is told apart by ${listWithAnd(columns).join('')}.`,
  column: 'Column',
  holds: 'Holds',
  /**
   * What the cells of a column hold.
   *
   * @param form - "text"
   * @param table - whose keys they are
   */
  cells: (form: string, table: string | undefined, isRequired: boolean) =>
    [
      form,
      ...(table === undefined ? [] : [`key of ${table}`]),
      ...(isRequired ? [] : ['may be empty']),
    ].join('; '),
  /** What cells hold. */
  forms: {
    boolean: 'true or false',
    integer: 'whole number',
    number: 'number',
    text: 'text',
    list: (item: string) => `list (${item})`,
    day: 'day',
    edtfDate: 'EDTF date',
    edtfInterval: 'EDTF date or interval',
    id: 'id',
    countryCode: 'country code',
    languageTag: 'language tag',
    webAddress: 'web address',
    sha256: 'SHA-256',
  },

  /** In the schema of a table, after what a column of a list holds. */
  keysOf: (table: string) => `Keys of the table ${table}.`,

  citing: 'How to cite it',
  /** The parts of a citation, in the manner of APA. */
  citation: {
    dated: (name: string, day: string) => `${name}. (${day}). `,
    noDate: 'n.d.',
    version: (version: string) => ` (Version ${version})`,
    kind: ' [Data set]. ',
    note: 'Data set',
    noteAsOf: (day: string) => `Data set, as of ${day}`,
  },

  changes: 'What changed since the last release',
  allCorrections: 'All corrections',
  latestRelease: (day: string) => `The latest release is that of ${day}.`,
  noRelease:
    'Nothing has been released so far. A release is a day on which statements are published, corrected or retracted: from the first on, what changed is listed here.',
  unreleased: (number: number, statements: string) =>
    `${statements} entered or corrected since ${formFor(number, { one: 'belongs', other: 'belong' })} to no release yet.`,
  added: 'New',
  corrected: 'Corrected',
  retracted: 'Retracted',
  more: (number: string) => `and ${number} more`,
  earlierReleases: 'Earlier releases',
  day: 'Day',
} as const;
