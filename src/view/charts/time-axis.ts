import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { Period } from '../../catalogue/standing.ts';

/** Places days along a horizontal axis, as percentages of its length. */
export interface TimeAxis {
  /** From 0 at the first day to 100 at the last; days outside are put at the nearer end. */
  readonly place: (day: string) => number;
  /** The first of January of each year within the period. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
}

/**
 * @param period - first and last day, `YYYY-MM-DD`
 * @param margin - room to leave at either end, in percent
 */
export function timeAxis(period: Period, margin = 1.5): TimeAxis {
  const start = parseISO(period.first);
  const length = Math.max(1, differenceInCalendarDays(parseISO(period.last), start));
  const place = (day: string): number => {
    const share = differenceInCalendarDays(parseISO(day), start) / length;
    const at = margin + Math.min(Math.max(share, 0), 1) * (100 - 2 * margin);
    return Math.round(at * 100) / 100;
  };
  const [from, to] = [Number(period.first.slice(0, 4)), Number(period.last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index))
    .filter((year) => `${year}-01-01` >= period.first)
    .map((year) => ({ year, at: place(`${year}-01-01`) }));
  return { place, years };
}
