/** Statements on one page of a list, at the most (`docs/design.md`, section 6). */
export const STATEMENTS_PER_PAGE = 50;

/** Rows on one page of an index of countries, actors, articles and the like. */
export const ENTRIES_PER_PAGE = 100;

/** Rows shown where a page tells the latest of something and another page tells all of it. */
export const LATEST_ROWS = 25;

export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Items of all pages together. */
  readonly total: number;
}

/** Splits a list into pages. An empty list has one, empty page, for its address must work too. */
export function paginate<Item>(items: readonly Item[], size: number): Page<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: of }, (_, index) => pageOf(items, index + 1, size));
}

/** One page of a list, the same as `paginate` gives, without the others. */
export const pageOf = <Item>(items: readonly Item[], number: number, size: number): Page<Item> => ({
  items: items.slice((number - 1) * size, number * size),
  number,
  of: Math.max(1, Math.ceil(items.length / size)),
  total: items.length,
});

/** Number of the page on which an item of a list stands; 1 if it is not in the list. */
export const pageNumberOf = <Item>(item: Item, items: readonly Item[], size: number): number =>
  Math.floor(Math.max(0, items.indexOf(item)) / size) + 1;

/**
 * The page numbers to offer on page `number` of `of`: the first, the last, those around, and null for a gap.
 *
 * @example pageNumbers(6, 20) // => [1, null, 5, 6, 7, null, 20]
 */
export function pageNumbers(number: number, of: number): (number | null)[] {
  const shown = [1, number - 1, number, number + 1, of].filter((page) => page >= 1 && page <= of);
  const unique = [...new Set(shown)].sort((a, b) => a - b);
  return unique.flatMap((page, index) => {
    const gap = page - (unique[index - 1] ?? page - 1);
    if (gap === 2) return [page - 1, page];
    return gap > 2 ? [null, page] : [page];
  });
}
