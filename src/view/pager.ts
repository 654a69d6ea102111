import { pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { pageNumbers, type Page } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './phrasing.ts';

/** The way through the pages of a list. */
export interface Pager {
  /** "Pages of this list" */
  readonly label: string;
  readonly newer?: Link;
  /** Null stands for a gap. */
  readonly pages: readonly (NumberedPage | null)[];
  readonly older?: Link;
}

interface NumberedPage extends Link {
  /** "Page 3", for those who hear it. */
  readonly label: string;
  readonly isCurrent: boolean;
}

/**
 * @param address - of the list's first page, without base path
 * @returns undefined for a list of one page
 */
export function pagerOf(
  { number, of }: Pick<Page<unknown>, 'number' | 'of'>,
  address: string,
  { href }: Pick<Catalogue, 'href'>,
  { navigation }: Words,
): Pager | undefined {
  if (of <= 1) return undefined;
  const to = (page: number): string => href(pageAddress(address, page));
  return {
    label: navigation.pages,
    ...(number > 1 && { newer: { text: navigation.newer, href: to(number - 1) } }),
    pages: pageNumbers(number, of).map((page) =>
      page === null
        ? null
        : {
            text: String(page),
            href: to(page),
            label: navigation.page(page),
            isCurrent: page === number,
          },
    ),
    ...(number < of && { older: { text: navigation.older, href: to(number + 1) } }),
  };
}
