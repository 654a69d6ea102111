/** Where a page finds what belongs together: read anew at each visit, the folder for ever. */
export interface IndexManifest {
  /** Folder of this state of the record, below the manifest's own. */
  readonly folder: string;
  /** Number of statements. */
  readonly total: number;
}

/** Folder of the search index, from the root of the site. */
export const INDEX_FOLDER = '/pagefind/';
export const MANIFEST = 'statements.json';

/** The files of a state of the record, below its folder. */
export const columnFile = (id: string): string => `columns/${id}.json`;
export const resultFile = (row: number): string => `results/${String(row)}.json`;

/** Id of the column by which statements are put in the order in which they were entered. */
export const ADDED = 'added';
/** Id of the column that says when statements were made, from which periods are read. */
export const PERIOD = 'month';

/** Statements are pages of Pagefind's index under the number of their row. */
export const pageName = (row: number): string => row.toString(36);
export const rowOfPage = (name: string): number => parseInt(name, 36);
