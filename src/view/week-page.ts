import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { digestOf, type DigestWeek } from '../catalogue/digest.ts';
import { paginate, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { changeList, type ListedChange } from './change-list.ts';
import { daysOf, weekCounts, weekDays, weekLabel, weekTitle } from './digest.ts';
import { feedLink } from './feed-link.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Neighbours } from './neighbours.ts';
import { pagerOf, type Pager } from './pager.ts';
import type { Link, Phrasing } from './phrasing.ts';
import { statementEntry, type StatementEntry } from './statement-entry.ts';

/** One page of what was said in a week; the first tells who changed position too. */
export interface WeekPage {
  readonly frame: Frame;
  /** "Week 36 of 2025: 1 to 7 September 2025" */
  readonly title: Phrasing;
  /** How much there is. */
  readonly lead: string;
  readonly neighbours: Neighbours;
  readonly moves?: Moves;
  /** The latest first. */
  readonly days: readonly Day[];
  readonly pager?: Pager;
  /** Where the statements are that belong to no week. */
  readonly undated: Phrasing;
}

/** Who changed position. */
interface Moves {
  readonly heading: string;
  /** In place of an empty list. */
  readonly none?: string;
  readonly changes: readonly ListedChange[];
}

interface Day {
  /** "Thursday, 4 September 2025" */
  readonly heading: string;
  readonly statements: readonly StatementEntry[];
}

/**
 * @param id - of a week in which something was said
 * @param number - of the page, from 1
 */
export function weekPage(id: string, number: number, catalogue: Catalogue, words: Words): WeekPage {
  const { digest, counts, lists, site } = words;
  const { weeks } = digestOf(catalogue);
  const index = weeks.findIndex((each) => each.id === id);
  const week = weeks[index]!;
  const page = paginate(week.statements, STATEMENTS_PER_PAGE)[number - 1]!;
  const [label, days] = [weekLabel(week, words), weekDays(week, words)];
  const suffix = lists.pageNumber(number);
  const address = addresses.digest(id);
  const pager = pagerOf(page, address, catalogue, words);
  return {
    frame: frameOf(
      {
        title: weekTitle(week, words) + suffix,
        description: `${digest.description(days, weekCounts(week, words))}${suffix}.`,
        address: pageAddress(address, number),
        trail: [
          { label: site.pages.weeks, address: addresses.digests },
          ...(number > 1 ? [{ label, address }] : []),
        ],
        isHidden: number > 1,
        feed: feedLink(site.pages.weeks, addresses.feedOf(addresses.digests), catalogue),
      },
      catalogue,
      words,
    ),
    title: digest.weekAndDays(label, { text: days, mark: 'whole' as const }),
    lead: lists.latestFirst(page.total, counts.statements(page.total)),
    neighbours: neighboursOf([weeks[index + 1], weeks[index - 1]], catalogue, words),
    ...(number === 1 && { moves: movesOf(week, catalogue, words) }),
    days: daysOf(page.items, words).map(({ label: heading, statements }) => ({
      heading,
      statements: statements.map((each) => statementEntry(each, catalogue, words)),
    })),
    ...(pager && { pager }),
    undated: digest.undatedAreElsewhere({
      text: digest.timeline,
      href: catalogue.href(addresses.timeline),
    }),
  };
}

function movesOf({ changes }: DigestWeek, catalogue: Catalogue, words: Words): Moves {
  return {
    heading: words.digest.whoMoved,
    ...(changes.length === 0 && { none: words.positionPages.noChange }),
    changes: changeList(changes, { withDuration: true }, catalogue, words),
  };
}

function neighboursOf(
  [earlier, later]: readonly [earlier: DigestWeek | undefined, later: DigestWeek | undefined],
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): Neighbours {
  const { lists } = words;
  const linkTo = (
    week: DigestWeek | undefined,
    rel: string,
    text: (days: string) => string,
  ): Link[] =>
    week ? [{ text: text(weekDays(week, words)), href: href(addresses.digest(week.id)), rel }] : [];
  return {
    label: lists.otherWeeks,
    links: [...linkTo(earlier, 'prev', lists.earlier), ...linkTo(later, 'next', lists.later)],
  };
}
