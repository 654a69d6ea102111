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

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 3;

/**
 * Statements are pages of Pagefind's index under the number of their row, in three digits of base 62: all
 * names have the same length, and neighbours differ in the last digit, so that the list of them packs well.
 *
 * @throws RangeError beyond 238,327
 */
export function pageName(row: number): string {
  let [name, rest] = ['', row];
  for (let digit = 0; digit < LENGTH; digit += 1) {
    name = DIGITS.charAt(rest % DIGITS.length) + name;
    rest = Math.floor(rest / DIGITS.length);
  }
  if (rest > 0) throw new RangeError(`More statements than can be searched: ${String(row)}`);
  return name;
}

/** The row of a page's name. */
export const rowOfPage = (name: string): number =>
  [...name].reduce((row, digit) => row * DIGITS.length + DIGITS.indexOf(digit), 0);
