import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LATEST_ROWS, pageNumberOf, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import { endOfMonth, monthsOf, periodOf, standingsOn } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import { changeList, type ListedChange } from './change-list.ts';
import { frameOf, type Frame } from './frame.ts';
import { positionMap, type PositionMap } from './map/position-map.ts';
import { nameOfMonth } from './month-link.ts';
import type { Link } from './phrasing.ts';
import { positionTable, type PositionTable } from './position-table.ts';

/** Where each country stood at the end of a month, and who changed position in it. */
export interface MonthPositionsPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly neighbours: {
    readonly label: string;
    readonly earlier?: Link;
    readonly later?: Link;
  };
  readonly map: PositionMap;
  readonly table: PositionTable;
  readonly changes: {
    readonly heading: string;
    readonly latest: readonly ListedChange[];
    /** Where not all are shown: leads to all. */
    readonly all?: Link;
    /** In place of an empty list. */
    readonly empty?: string;
  };
}

/** @param month - `YYYY/MM`, of the period of the record */
export function monthPositionsPage(
  month: string,
  catalogue: Catalogue,
  words: Words,
): MonthPositionsPage {
  const { positionPages } = words;
  const name = nameOfMonth(month, words);
  const day = endOfMonth(month);
  const dayName = words.dates.day(day);
  const heading = positionPages.titleOfMonth(name);
  const standings = standingsOn(catalogue, day);
  return {
    frame: frameOf(
      {
        title: heading,
        description: positionPages.descriptionOfMonth(dayName),
        address: addresses.positionsAt(month),
        trail: [{ label: words.facets.position.label.many, address: addresses.positions }],
      },
      catalogue,
      words,
    ),
    heading,
    lead: positionPages.asLastFound(dayName),
    neighbours: neighboursOf(month, catalogue, words),
    map: positionMap(standings, heading, catalogue, words),
    table: positionTable(standings, heading, catalogue, words),
    changes: {
      heading: positionPages.changesIn(name),
      ...changesIn(month, catalogue, words),
    },
  };
}

function neighboursOf(
  month: string,
  catalogue: Catalogue,
  words: Words,
): MonthPositionsPage['neighbours'] {
  const months = monthsOf(periodOf(catalogue)!);
  const index = months.indexOf(month);
  const link = (to: string, said: (name: string) => string): Link => ({
    text: said(nameOfMonth(to, words)),
    href: catalogue.href(addresses.positionsAt(to)),
  });
  const [earlier, later] = [months[index - 1], months[index + 1]];
  return {
    label: words.lists.otherMonths,
    ...(earlier !== undefined && { earlier: link(earlier, words.lists.earlier) }),
    ...(later !== undefined && { later: link(later, words.lists.later) }),
  };
}

function changesIn(
  month: string,
  catalogue: Catalogue,
  words: Words,
): Omit<MonthPositionsPage['changes'], 'heading'> {
  const changes = catalogue.changes.filter(({ to }) =>
    to.since.on.earliest.startsWith(month.replace('/', '-')),
  );
  const [first] = changes;
  if (!first) return { latest: [], empty: words.positionPages.noChange };
  const page = pageNumberOf(first, catalogue.changes, STATEMENTS_PER_PAGE);
  return {
    latest: changeList(changes.slice(0, LATEST_ROWS), {}, catalogue, words),
    ...(changes.length > LATEST_ROWS && {
      all: {
        text: words.positions.allChanges(words.counts.changes(changes.length)),
        href: catalogue.href(pageAddress(addresses.changes, page)),
      },
    }),
  };
}
