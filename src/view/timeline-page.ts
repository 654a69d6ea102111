import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, valueAddress } from '../catalogue/facets/index.ts';
import { groupsOf } from '../catalogue/groups.ts';
import { pageOf, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { activityOf, type Activity } from './activity.ts';
import { labelOf } from './facet-label.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Link } from './phrasing.ts';
import { statementEntry, type StatementEntry } from './statement-entry.ts';
import { statementList, type StatementList } from './statement-list.ts';

/** One page of all statements, the latest first. */
export interface TimelinePage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  /** On the first page, which has the filters too. */
  readonly activity?: Activity;
  /** On the others: leads to the filters. */
  readonly toFilters?: Link;
  readonly list: StatementList;
}

/** @param number - of the page, from 1 */
export function timelinePage(number: number, catalogue: Catalogue, words: Words): TimelinePage {
  const { counts, lists, site } = words;
  const page = pageOf(catalogue.statements, number, STATEMENTS_PER_PAGE);
  const heading = site.pages.timeline;
  const address = addresses.timeline;
  const suffix = lists.pageNumber(number);
  return {
    frame: frameOf(
      {
        title: heading + suffix,
        description: `${lists.timeline.description}${suffix}.`,
        address: pageAddress(address, number),
        trail: number > 1 ? [{ label: heading, address }] : [],
        isHidden: number > 1,
        isWhole: true,
      },
      catalogue,
      words,
    ),
    heading,
    lead: lists.latestFirst(page.total, counts.statements(page.total)),
    ...(number === 1
      ? { activity: activityOf({}, catalogue, words) }
      : { toFilters: { text: lists.timeline.filter, href: catalogue.href(address) } }),
    list: statementList(page, { address }, catalogue, words),
  };
}

/** A year, with the latest statements of each month. */
export interface YearPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly activity: Activity;
  readonly toFilters: Link;
  readonly months: readonly {
    readonly heading: Link;
    readonly statements: readonly StatementEntry[];
    /** Where not all are shown. */
    readonly all?: Link;
  }[];
}

/** A year has at most thirteen months, one of them for what is known only to the year. */
const SHOWN_PER_MONTH = 3;

/** @param year - `2025` */
export function yearPage(year: string, catalogue: Catalogue, words: Words): YearPage {
  const { record, byFacet, href } = catalogue;
  const { counts, lists, site } = words;
  const facet = facetOf('month');
  const months = groupsOf('month', catalogue).filter((month) => month.startsWith(year));
  const total = months.reduce((sum, month) => sum + byFacet.month.get(month)!.length, 0);
  return {
    frame: frameOf(
      {
        title: year,
        description: lists.timeline.describeYear(year),
        address: addresses.year(year),
        trail: [{ label: site.pages.timeline, address: addresses.timeline }],
      },
      catalogue,
      words,
    ),
    heading: year,
    lead: lists.latestFirst(total, counts.statements(total)),
    activity: activityOf({ year, current: year }, catalogue, words),
    toFilters: {
      text: lists.timeline.filterYear(year),
      href: href(`${addresses.timeline}?from=${year}-01&to=${year}-12`),
    },
    months: months.map((month) => {
      const statements = byFacet.month.get(month)!;
      const label = labelOf(facet, month, record, words);
      const address = href(valueAddress(facet, month, record));
      return {
        heading: { text: label, href: address },
        statements: statements
          .slice(0, SHOWN_PER_MONTH)
          .map((statement) => statementEntry(statement, catalogue, words)),
        ...(statements.length > SHOWN_PER_MONTH && {
          all: {
            text: lists.timeline.allOfMonth(counts.statements(statements.length), label),
            href: address,
          },
        }),
      };
    }),
  };
}

/** One page of a month. */
export interface MonthPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly activity: Activity;
  readonly list: StatementList;
  readonly neighbours: {
    readonly label: string;
    readonly earlier?: Link;
    readonly later?: Link;
  };
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
  const { record, byFacet, href } = catalogue;
  const { counts, lists, site } = words;
  const facet = facetOf('month');
  const year = month.slice(0, 4);
  const page = pageOf(byFacet.month.get(month) ?? [], number, STATEMENTS_PER_PAGE);
  const label = labelOf(facet, month, record, words);
  const address = valueAddress(facet, month, record);
  const months = groupsOf('month', catalogue);
  const index = months.indexOf(month);
  const [later, earlier] = [months[index - 1], months[index + 1]];
  const linkTo = (to: string, text: (name: string) => string): Link => ({
    text: text(labelOf(facet, to, record, words)),
    href: href(valueAddress(facet, to, record)),
  });
  const suffix = lists.pageNumber(number);
  const statements = counts.statements(page.total);
  return {
    frame: frameOf(
      {
        title: label + suffix,
        description: `${lists.timeline.describeMonth(statements, label)}${suffix}.`,
        address: pageAddress(address, number),
        trail: [
          { label: site.pages.timeline, address: addresses.timeline },
          { label: year, address: addresses.year(year) },
          ...(number > 1 ? [{ label, address }] : []),
        ],
        isHidden: number > 1,
      },
      catalogue,
      words,
    ),
    heading: label,
    lead: lists.latestFirst(page.total, statements),
    activity: activityOf({ year, current: month }, catalogue, words),
    list: statementList(page, { address, by: 'whole' }, catalogue, words),
    neighbours: {
      label: lists.otherMonths,
      ...(earlier !== undefined && { earlier: linkTo(earlier, lists.earlier) }),
      ...(later !== undefined && { later: linkTo(later, lists.later) }),
    },
  };
}
