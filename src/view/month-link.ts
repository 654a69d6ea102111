import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './phrasing.ts';

/** Leads to where all stood at the end of a month; its text is the short name, for the year stands beside it. */
export interface MonthLink extends Link {
  /** "September 2025", for those who hear it. */
  readonly label: string;
}

/** @param month - `YYYY/MM` */
export const monthLink = (
  month: string,
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): MonthLink => ({
  text: words.dates.monthName(month.replace('/', '-')),
  href: href(addresses.positionsAt(month)),
  label: nameOfMonth(month, words),
});

/** "September 2025", for `2025/09`. */
export const nameOfMonth = (month: string, { dates }: Words): string =>
  dates.month(month.replace('/', '-'));

/** Months `YYYY/MM` by their years, in the order given. */
export const byYear = (months: readonly string[]): [year: string, months: string[]][] => [
  ...Map.groupBy(months, (month) => month.slice(0, 4)),
];
