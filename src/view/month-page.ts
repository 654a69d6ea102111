import { labelOf } from './facet-label.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, valueAddress } from '../catalogue/facets/index.ts';
import { paginate, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { activityStrip, type ActivityStrip } from './activity-strip.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Neighbours } from './neighbours.ts';
import { statementList, type StatementList } from './statement-list.ts';

/** One page of what was said in a month. */
export interface MonthPage {
  readonly frame: Frame;
  /** "September 2025" */
  readonly title: string;
  /** How much there is. */
  readonly lead: string;
  /** The months of the year. */
  readonly strip: ActivityStrip;
  readonly list: StatementList;
  readonly neighbours: Neighbours;
}

/**
 * @param month - `2025/04`, or `2025/month-unknown`
 * @param number - of the page, from 1
 */
export function monthPage(
  month: string,
  number: number,
  catalogue: Catalogue,
  words: Words,
): MonthPage {
  const { record, byFacet } = catalogue;
  const { lists, counts, site } = words;
  const facet = facetOf('month');
  const page = paginate(byFacet.month.get(month)!, STATEMENTS_PER_PAGE)[number - 1]!;
  const [year] = month.split('/') as [string];
  const title = labelOf(facet, month, record, words);
  const address = valueAddress(facet, month, record);
  const suffix = lists.pageNumber(number);
  const size = counts.statements(page.total);
  return {
    frame: frameOf(
      {
        title: title + suffix,
        description: `${lists.timeline.describeMonth(size, title)}${suffix}.`,
        address: pageAddress(address, number),
        trail: [
          { label: site.pages.timeline, address: addresses.timeline },
          { label: year, address: addresses.year(year) },
          ...(number > 1 ? [{ label: title, address }] : []),
        ],
        isHidden: number > 1,
      },
      catalogue,
      words,
    ),
    title,
    lead: lists.latestFirst(page.total, size),
    strip: activityStrip({ year, current: month }, catalogue, words),
    list: statementList(page, { address, by: 'whole' }, catalogue, words),
    neighbours: neighboursOf(month, catalogue, words),
  };
}

function neighboursOf(month: string, { record, href }: Catalogue, words: Words): Neighbours {
  const { lists } = words;
  const facet = facetOf('month');
  const months = facet.allValues(record);
  const index = months.indexOf(month);
  const linkTo = (value: string | undefined, text: (name: string) => string) =>
    value === undefined
      ? []
      : [
          {
            text: text(labelOf(facet, value, record, words)),
            href: href(valueAddress(facet, value, record)),
          },
        ];
  return {
    label: lists.otherMonths,
    links: [...linkTo(months[index + 1], lists.earlier), ...linkTo(months[index - 1], lists.later)],
  };
}
