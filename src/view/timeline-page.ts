import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { paginate, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { activityStrip, type ActivityStrip } from './activity-strip.ts';
import { facetLinks, type FacetLinks } from './facet-links.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Link } from './phrasing.ts';
import { searchForm, type SearchForm, type SearchOffer } from './search-form.ts';
import { searchResults, type SearchResults } from './search-results.ts';
import { statementList, type StatementList } from './statement-list.ts';

/** One page of the list of all statements. */
export interface TimelinePage {
  readonly frame: Frame;
  readonly title: string;
  /** How much there is. */
  readonly lead: string;
  /** On the first page. */
  readonly first?: FirstPage;
  /** On the others: leads to the first, where the timeline can be filtered. */
  readonly filter?: Link;
  readonly list: StatementList;
}

interface FirstPage {
  readonly strip: ActivityStrip;
  readonly form: SearchForm;
  readonly indexes: FacetLinks;
  readonly results: SearchResults;
}

/**
 * @param number - of the page, from 1
 * @param offer - of the search, for the first page
 */
export function timelinePage(
  number: number,
  offer: SearchOffer | undefined,
  catalogue: Catalogue,
  words: Words,
): TimelinePage {
  const { lists, counts } = words;
  const page = paginate(catalogue.statements, STATEMENTS_PER_PAGE)[number - 1]!;
  const title = words.site.pages.timeline;
  const suffix = lists.pageNumber(number);
  const { timeline: address } = addresses;
  return {
    frame: frameOf(
      {
        title: title + suffix,
        description: `${lists.timeline.description}${suffix}.`,
        address: pageAddress(address, number),
        trail: number > 1 ? [{ label: title, address }] : [],
        isHidden: number > 1,
        isWhole: true,
      },
      catalogue,
      words,
    ),
    title,
    lead: lists.latestFirst(page.total, counts.statements(page.total)),
    ...(offer
      ? { first: firstPage(offer, catalogue, words) }
      : { filter: { text: lists.timeline.filter, href: catalogue.href(address) } }),
    list: statementList(page, { address }, catalogue, words),
  };
}

const firstPage = (offer: SearchOffer, catalogue: Catalogue, words: Words): FirstPage => ({
  strip: activityStrip({}, catalogue, words),
  form: searchForm(
    offer,
    {
      address: addresses.timeline,
      label: words.site.pages.timeline,
      summary: words.lists.timeline.filters,
      hasWords: false,
    },
    catalogue,
    words,
  ),
  indexes: facetLinks(false, catalogue, words),
  results: searchResults({ level: 3, isByMonth: true }, words),
});
