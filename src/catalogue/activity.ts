import type { Catalogue } from './catalogue.ts';
import { yearsOf } from './facets/index.ts';
import { UNKNOWN_MONTH } from './facets/month.ts';

/** A month in which something was said. */
export interface ActiveMonth {
  /** `2025/04` */
  readonly value: string;
  readonly count: number;
  /** Its count as a share of the busiest month's, above 0 and up to 1. */
  readonly share: number;
}

/** A year of the record, by month. */
export interface ActiveYear {
  readonly year: string;
  /** January to December. */
  readonly months: readonly CalendarMonth[];
  /** What is known only to the year. */
  readonly unknown?: ActiveMonth;
}

interface CalendarMonth {
  /** `2025-04` */
  readonly month: string;
  /** Absent where nothing was said. */
  readonly active?: ActiveMonth;
}

/** How much was said in each month: the years that have a statement, the latest first. */
export const activityOf = (catalogue: Catalogue): readonly ActiveYear[] =>
  catalogue.once(deriveActivity);

function deriveActivity({ record, byFacet }: Catalogue): ActiveYear[] {
  const most = Math.max(...[...byFacet.month.values()].map(({ length }) => length));
  const read = (value: string): ActiveMonth | undefined => {
    const count = byFacet.month.get(value)?.length ?? 0;
    return count === 0 ? undefined : { value, count, share: count / most };
  };
  return yearsOf(record).map((year) => {
    const unknown = read(`${year}/${UNKNOWN_MONTH}`);
    return {
      year,
      months: MONTHS.map((month) => {
        const active = read(`${year}/${month}`);
        return { month: `${year}-${month}`, ...(active && { active }) };
      }),
      ...(unknown && { unknown }),
    };
  });
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
