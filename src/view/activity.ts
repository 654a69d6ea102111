import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, valueAddress, yearsOf } from '../catalogue/facets/index.ts';
import { UNKNOWN_MONTH } from '../catalogue/facets/month.ts';
import type { Words } from '../words/words.ts';
import { labelOf } from './facet-label.ts';
import type { Link } from './phrasing.ts';

/** How much was said in each month, as bars that lead to the month's page. */
export interface Activity {
  readonly label: string;
  /** The latest first. */
  readonly years: readonly ActiveYear[];
}

/** A year in which something was said, by month. */
export interface ActiveYear extends WayThere {
  /** January to December; empty where only the year of all statements is known. */
  readonly months: readonly ActiveMonth[];
  /** What is known only to the year. */
  readonly unknown?: WayThere;
}

interface WayThere extends Link {
  /** Whether it leads to the page on which it stands. */
  readonly isCurrent: boolean;
}

export interface ActiveMonth {
  /** "Sept" */
  readonly name: string;
  /** Absent where nothing was said. */
  readonly bar?: {
    readonly href: string;
    /** "September 2025, 12 statements" */
    readonly label: string;
    readonly isCurrent: boolean;
    /** Its number as a share of the busiest month's, above 0 and up to 1, with two decimals. */
    readonly share: string;
  };
}

interface Options {
  /** This one alone; all of them if absent. */
  readonly year?: string;
  /** The month `2025/04` or year `2025` whose page this is. */
  readonly current?: string;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** How much was said in each month of the years that have a statement. */
export function activityOf(
  { year: only, current }: Options,
  { record, byFacet, href }: Pick<Catalogue, 'record' | 'byFacet' | 'href'>,
  words: Words,
): Activity {
  const { counts, facets, navigation } = words;
  const facet = facetOf('month');
  const most = Math.max(...[...byFacet.month.values()].map(({ length }) => length));
  const read = (value: string) => {
    const number = byFacet.month.get(value)?.length ?? 0;
    if (number === 0) return undefined;
    return {
      number,
      href: href(valueAddress(facet, value, record)),
      isCurrent: value === current,
    };
  };
  const monthOf = (year: string, month: string): ActiveMonth => {
    const value = `${year}/${month}`;
    const told = read(value);
    return {
      name: words.dates.monthName(`${year}-${month}`),
      ...(told && {
        bar: {
          href: told.href,
          label: navigation.month(
            labelOf(facet, value, record, words),
            counts.statements(told.number),
          ),
          isCurrent: told.isCurrent,
          share: (told.number / most).toFixed(2),
        },
      }),
    };
  };
  return {
    label: facets.month.label.many,
    years: yearsOf(record)
      .filter((year) => only === undefined || year === only)
      .map((year) => {
        const months = MONTHS.map((month) => monthOf(year, month));
        const unknown = read(`${year}/${UNKNOWN_MONTH}`);
        return {
          text: year,
          href: href(addresses.year(year)),
          isCurrent: year === current,
          months: months.some(({ bar }) => bar) ? months : [],
          ...(unknown && {
            unknown: {
              text: navigation.withoutMonth(counts.statements(unknown.number)),
              href: unknown.href,
              isCurrent: unknown.isCurrent,
            },
          }),
        };
      }),
  };
}
