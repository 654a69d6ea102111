import { labelOf } from './facet-label.ts';
import { activityOf, type ActiveMonth, type ActiveYear } from '../catalogue/activity.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, valueAddress } from '../catalogue/facets/index.ts';
import type { Words } from '../words/words.ts';
import type { PageLink } from './navigation.ts';

/** How much was said in each month, as bars that lead to the month's page. */
export interface ActivityStrip {
  /** "Months" */
  readonly label: string;
  /** The latest first. */
  readonly years: readonly YearOfActivity[];
}

interface YearOfActivity {
  readonly year: PageLink;
  /** January to December; empty if nothing said in the year has a month. */
  readonly months: readonly MonthOfActivity[];
  /** "3 statements dated only to the year" */
  readonly unknown?: PageLink;
}

interface MonthOfActivity {
  /** "Sept" */
  readonly name: string;
  /** Where something was said. */
  readonly bar?: Bar;
}

interface Bar extends Pick<PageLink, 'href' | 'current'> {
  /** "September 2025, 12 statements", for those who hear it. */
  readonly label: string;
  /** Its height as a share of the highest bar's: `0.25`. */
  readonly share: string;
}

interface Options {
  /** Show this one alone; all of them if absent. */
  readonly year?: string;
  /** The month `2025/04` or the year `2025` whose page this is. */
  readonly current?: string;
}

/** What the strip shows of all years, or of one. */
export function activityStrip(
  { year: only, current }: Options,
  catalogue: Catalogue,
  words: Words,
): ActivityStrip {
  const { record, href } = catalogue;
  const facet = facetOf('month');
  const currentAt = (value: string): Pick<PageLink, 'current'> =>
    value === current ? { current: 'page' } : {};
  const hrefOf = ({ value }: ActiveMonth): string => href(valueAddress(facet, value, record));
  const barOf = (active: ActiveMonth): Bar => ({
    href: hrefOf(active),
    ...currentAt(active.value),
    label: words.navigation.month(
      labelOf(facet, active.value, record, words),
      words.counts.statements(active.count),
    ),
    share: active.share.toFixed(2),
  });
  const yearOf = ({ year, months, unknown }: ActiveYear): YearOfActivity => ({
    year: { text: year, href: href(addresses.year(year)), ...currentAt(year) },
    months: months.some(({ active }) => active)
      ? months.map(({ month, active }) => ({
          name: words.dates.monthName(month),
          ...(active && { bar: barOf(active) }),
        }))
      : [],
    ...(unknown && {
      unknown: {
        text: words.navigation.withoutMonth(words.counts.statements(unknown.count)),
        href: hrefOf(unknown),
        ...currentAt(unknown.value),
      },
    }),
  });
  return {
    label: words.facets.month.label.many,
    years: activityOf(catalogue)
      .filter(({ year }) => only === undefined || year === only)
      .map(yearOf),
  };
}
