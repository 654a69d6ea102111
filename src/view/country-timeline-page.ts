import type { CountryCode } from '../record/ids.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { paginate, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { countryHead, type CountryHead } from './country-head.ts';
import { feedLink } from './feed-link.ts';
import { frameOf, type Frame } from './frame.ts';
import { statementList, type StatementList } from './statement-list.ts';

/** One page of the statements that speak for a country, in order of time. */
export interface CountryTimelinePage {
  readonly frame: Frame;
  readonly heading: string;
  readonly head: CountryHead;
  readonly list: StatementList;
}

/**
 * @param code - of a country of which there are statements
 * @param number - of the page, from 1
 */
export function countryTimelinePage(
  code: CountryCode,
  number: number,
  catalogue: Catalogue,
  words: Words,
): CountryTimelinePage {
  const { name, slug } = catalogue.record.countries.get(code)!;
  const statements = catalogue.byFacet.country.get(code) ?? [];
  const page = paginate(statements, STATEMENTS_PER_PAGE)[number - 1]!;
  const address = addresses.countryTimeline(slug);
  const own = addresses.country(slug);
  const { facets, lists, counts } = words;
  const suffix = lists.pageNumber(number);
  return {
    frame: frameOf(
      {
        title: lists.country.title(name) + suffix,
        description: `${lists.country.description(counts.statements(page.total), name)}${suffix}.`,
        address: pageAddress(address, number),
        trail: [
          { label: facets.country.label.many, address: addresses.countries },
          { label: name, address: own },
        ],
        isHidden: number > 1,
        feed: feedLink(name, addresses.feedOf(own), catalogue),
      },
      catalogue,
      words,
    ),
    heading: name,
    head: countryHead(code, { isFirst: number === 1, order: 'time' }, catalogue, words),
    list: statementList(page, { address, by: 'month' }, catalogue, words),
  };
}
