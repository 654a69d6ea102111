import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { digestOf, type DigestWeek } from '../catalogue/digest.ts';
import { paginate, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { weekDays, weekLabel } from './digest.ts';
import { feedLink } from './feed-link.ts';
import { followLine } from './follow.ts';
import { frameOf, type Frame } from './frame.ts';
import { pagerOf, type Pager } from './pager.ts';
import type { Link, Phrasing } from './phrasing.ts';

/** One page of the list of weeks. */
export interface WeeksPage {
  readonly frame: Frame;
  readonly title: string;
  /** How many there are. */
  readonly about: string;
  /** That some statements belong to no week. */
  readonly undated?: Phrasing;
  /** What stands in place of an empty list. */
  readonly empty?: string;
  /** Absent if there is no week. */
  readonly table?: WeekTable;
  readonly pager?: Pager;
  /** How to follow them in a feed reader. */
  readonly follow: Phrasing;
}

interface WeekTable {
  readonly caption: string;
  readonly columns: Readonly<Record<'week' | 'days' | 'statements' | 'changes', string>>;
  /** In place of a number of changes. */
  readonly none: string;
  readonly weeks: readonly WeekRow[];
}

interface WeekRow {
  readonly week: Link;
  /** "1 to 7 September 2025" */
  readonly days: string;
  readonly statements: number;
  readonly changes: number;
}

/** @param number - of the page, from 1 */
export function weeksPage(number: number, catalogue: Catalogue, words: Words): WeeksPage {
  const { href } = catalogue;
  const { digest, counts, lists } = words;
  const { weeks, undated } = digestOf(catalogue);
  const page = paginate(weeks, STATEMENTS_PER_PAGE)[number - 1]!;
  const title = words.site.pages.weeks;
  const suffix = lists.pageNumber(number);
  const { digests: address } = addresses;
  const feed = addresses.feedOf(address);
  const pager = pagerOf(page, address, catalogue, words);
  const timeline = { text: digest.timeline, href: href(addresses.timeline) };
  return {
    frame: frameOf(
      {
        title: title + suffix,
        description: `${digest.listDescription}${suffix}.`,
        address: pageAddress(address, number),
        trail: number > 1 ? [{ label: title, address }] : [],
        isHidden: number > 1,
        feed: feedLink(title, feed, catalogue),
      },
      catalogue,
      words,
    ),
    title,
    about: digest.about(counts.weeks(page.total)),
    ...(undated > 0 && {
      undated: digest.undated(undated, counts.statements(undated), timeline),
    }),
    ...(page.total === 0
      ? { empty: words.groups.empty }
      : { table: weekTable(page.items, catalogue, words) }),
    ...(pager && { pager }),
    follow: followLine(digest.toFollow, feed, catalogue, words),
  };
}

const weekTable = (
  weeks: readonly DigestWeek[],
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): WeekTable => ({
  caption: words.digest.weeks,
  columns: {
    week: words.digest.columnWeek,
    days: words.digest.columnDays,
    statements: words.labels.statements,
    changes: words.site.pages.changes,
  },
  none: words.labels.none,
  weeks: weeks.map((week) => ({
    week: { text: weekLabel(week, words), href: href(addresses.digest(week.id)) },
    days: weekDays(week, words),
    statements: week.statements.length,
    changes: week.changes.length,
  })),
});
