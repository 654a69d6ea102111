import type { CountryCode } from '../record/ids.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetAddress, facetOf } from '../catalogue/facets/index.ts';
import { pageOf, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { countryHead, type CountryHead } from './country-head.ts';
import { feedLink } from './feed-link.ts';
import { frameOf, type Frame } from './frame.ts';
import { statementList, type StatementList } from './statement-list.ts';

/** One page of a country's statements in order of time. */
export interface CountryTimelinePage {
  readonly frame: Frame;
  readonly heading: string;
  readonly head: CountryHead;
  readonly list: StatementList;
}

/** @param number - of the page, from 1 */
export function countryTimelinePage(
  code: CountryCode,
  number: number,
  catalogue: Catalogue,
  words: Words,
): CountryTimelinePage {
  const { record, byFacet } = catalogue;
  const { counts, facets, lists } = words;
  const { name, slug } = record.countries.get(code)!;
  const page = pageOf(byFacet.country.get(code) ?? [], number, STATEMENTS_PER_PAGE);
  const address = addresses.countryTimeline(slug);
  const suffix = lists.pageNumber(number);
  return {
    frame: frameOf(
      {
        title: lists.country.title(name) + suffix,
        description: `${lists.country.description(counts.statements(page.total), name)}${suffix}.`,
        address: pageAddress(address, number),
        trail: [
          { label: facets.country.label.many, address: facetAddress(facetOf('country')) },
          { label: name, address: addresses.country(slug) },
        ],
        isHidden: number > 1,
        feed: feedLink(name, addresses.feedOf(addresses.country(slug)), catalogue),
      },
      catalogue,
      words,
    ),
    heading: name,
    head: countryHead(code, { isFirst: number === 1, order: 'time' }, catalogue, words),
    list: statementList(page, { address, by: 'month' }, catalogue, words),
  };
}
