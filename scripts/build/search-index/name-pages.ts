import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type CborValue } from './cbor.ts';

/** The first bytes of every file of Pagefind's index, below the compression. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * The window of compression, 2 to this power: so narrow that the page before is all there is to repeat.
 * With a wider one the packer repeats pages from farther off, which takes more to say.
 */
const NEAR = 9;

/** Pages of Pagefind's list: the name of a page's file, and its number of words. */
type PageEntry = readonly [name: string, words: number];

/**
 * Names the pages in Pagefind's list anew, and makes them equally long.
 *
 * Pagefind calls each page by seven digits of a hash. At 10,000 statements these digits are half of what a
 * first search has to load besides the engine: 63 kB, with short names and equal lengths 15 kB. The names
 * of files are not needed, for pages show statements from files of their own. Lengths would let short
 * statements rank higher; statements are all short.
 *
 * @param list - the file `*.pf_meta`
 * @param nameOf - the new name of a page, by the old one
 * @throws if the file is not of the form that version 1.5 writes
 */
export function namePages(list: Uint8Array, nameOf: (name: string) => string): Buffer {
  const bytes = gunzipSync(list);
  const value = decodeCbor(bytes.subarray(SIGNATURE.length));
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE) || !isPageList(value)) {
    throw new Error('Pagefind writes its list of pages in a form that is not known here.');
  }
  const [version, pages, ...rest] = value;
  const named = pages.map(([name]): PageEntry => [nameOf(name), 1]);
  const renamed = Buffer.concat([SIGNATURE, encodeCbor([version, named, ...rest])]);
  return gzipSync(renamed, { level: 9, memLevel: 9, windowBits: NEAR });
}

type PageList = readonly [version: string, pages: readonly PageEntry[], ...rest: CborValue[]];

function isPageList(value: CborValue): value is PageList {
  if (!Array.isArray(value)) return false;
  const [version, pages] = value as CborValue[];
  return (
    typeof version === 'string' &&
    version.startsWith('1.5.') &&
    Array.isArray(pages) &&
    pages.every(
      (page: CborValue) =>
        Array.isArray(page) && typeof page[0] === 'string' && typeof page[1] === 'number',
    )
  );
}

/** Where Pagefind says that a page is, by the name of its file. */
export function pageAddress(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).subarray(SIGNATURE.length).toString('utf8');
  return (JSON.parse(text) as { url: string }).url;
}
