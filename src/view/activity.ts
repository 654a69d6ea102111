import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatMonthName } from '../words/en/dates.ts';
import { facetOf, UNKNOWN_MONTH, valueAddress, yearsOf } from '../catalogue/facets.ts';

/** A month in which something was said. */
export interface ActiveMonth {
  /** `2025/04` */
  readonly value: string;
  readonly label: string;
  readonly address: string;
  readonly count: number;
  /** Its count as a share of the busiest month's, above 0 and up to 1. */
  readonly share: number;
}

/** A year of the record, by month. */
export interface ActiveYear {
  readonly year: string;
  readonly address: string;
  /** January to December; without `active` where nothing was said. */
  readonly months: readonly { readonly name: string; readonly active?: ActiveMonth }[];
  /** What is known only to the year. */
  readonly unknown?: ActiveMonth;
}

const activities = new WeakMap<object, readonly ActiveYear[]>();

/**
 * How much was said in each month: the years that have a statement, the latest first. Worked out at the
 * first call.
 */
export function activityOf(
  catalogue: Pick<Catalogue, 'record' | 'byFacet'>,
): readonly ActiveYear[] {
  const activity = activities.get(catalogue) ?? buildActivity(catalogue);
  activities.set(catalogue, activity);
  return activity;
}

function buildActivity({ record, byFacet }: Pick<Catalogue, 'record' | 'byFacet'>): ActiveYear[] {
  const facet = facetOf('month');
  const most = Math.max(...[...byFacet.month.values()].map(({ length }) => length));
  const read = (value: string): ActiveMonth | undefined => {
    const count = byFacet.month.get(value)?.length ?? 0;
    if (count === 0) return undefined;
    return {
      value,
      label: facet.labelOf(value, record),
      address: valueAddress(facet, value, record),
      count,
      share: count / most,
    };
  };
  return yearsOf(record).map((year) => {
    const unknown = read(`${year}/${UNKNOWN_MONTH}`);
    return {
      year,
      address: addresses.year(year),
      months: MONTHS.map((month) => {
        const active = read(`${year}/${month}`);
        return { name: formatMonthName(`${year}-${month}`), ...(active && { active }) };
      }),
      ...(unknown && { unknown }),
    };
  });
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
