import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ENTRIES_PER_PAGE, pageOf } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { articleLine, type ArticleLine } from './article-line.ts';
import { frameOf, type Frame } from './frame.ts';
import { pagerOf, type Pager } from './pager.ts';

/** One page of the list of all published reports. */
export interface ArticlesPage {
  readonly frame: Frame;
  readonly heading: string;
  /** How many there are. */
  readonly lead: string;
  readonly articles: readonly ArticleLine[];
  readonly pager?: Pager;
}

/** @param number - of the page, from 1 */
export function articlesPage(number: number, catalogue: Catalogue, words: Words): ArticlesPage {
  const page = pageOf(catalogue.articles, number, ENTRIES_PER_PAGE);
  const heading = words.site.pages.articles;
  const suffix = words.lists.pageNumber(number);
  const pager = pagerOf(page, addresses.articles, catalogue, words);
  return {
    frame: frameOf(
      {
        title: heading + suffix,
        description: `${words.articles.listDescription}${suffix}.`,
        address: pageAddress(addresses.articles, number),
        trail: number > 1 ? [{ label: heading, address: addresses.articles }] : [],
        isHidden: number > 1,
      },
      catalogue,
      words,
    ),
    heading,
    lead: words.lists.latestFirst(page.total, words.counts.publishedReports(page.total)),
    articles: page.items.map((article) => articleLine(article, catalogue, words, true)),
    ...(pager && { pager }),
  };
}
