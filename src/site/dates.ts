import { format, parseISO } from 'date-fns';
import { enGB } from 'date-fns/locale';
import { count } from './words.ts';
import type { DateInterval, PartialDate } from '../record/partial-date.ts';

/**
 * Shows a date as exactly as it is known, never more so.
 *
 * @example formatDate(parsePartialDate('2025-09-04~')!) // => 'about 4 September 2025'
 * @example formatDate(parsePartialDate('2025-09?')!) // => 'September 2025 (uncertain)'
 */
export function formatDate(date: PartialDate): string {
  const plain = formatPlain(date);
  const about = date.approximate ? `about ${plain}` : plain;
  return date.uncertain ? `${about} (uncertain)` : about;
}

/** The same where room is scarce: "c. 4 Sep 2025", "Sep 2025?". */
export function formatShortDate(date: PartialDate): string {
  const plain =
    date.precision === 'day' || date.precision === 'month'
      ? onCalendar(date.earliest, date.precision === 'day' ? 'd MMM yyyy' : 'MMM yyyy')
      : formatPlain(date);
  return `${date.approximate ? 'c. ' : ''}${plain}${date.uncertain ? '?' : ''}`;
}

/** "3 to 6 September 2025", "since March 2025". */
export function formatInterval({ start, end }: DateInterval): string {
  if (!start) return end ? `until ${formatDate(end)}` : '';
  if (!end) return `since ${formatDate(start)}`;
  if (formatDate(start) === formatDate(end)) return formatDate(start);
  const isExact = [start, end].every(
    ({ precision, approximate, uncertain }) => precision === 'day' && !approximate && !uncertain,
  );
  const isWithin = (length: number): boolean =>
    isExact && start.earliest.slice(0, length) === end.earliest.slice(0, length);
  const from = isWithin(7)
    ? onCalendar(start.earliest, 'd')
    : isWithin(4)
      ? onCalendar(start.earliest, 'd MMMM')
      : formatDate(start);
  return `${from} to ${formatDate(end)}`;
}

/** A number of days as a reader would say it: "3 days", "5 weeks", "8 months", "1 year and 2 months". */
export function formatDuration(days: number): string {
  if (days < 14) return count(days, 'day');
  if (days < 60) return count(Math.round(days / 7), 'week');
  const months = Math.round(days / DAYS_PER_MONTH);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return count(months, 'month');
  return rest === 0 ? count(years, 'year') : `${count(years, 'year')} and ${count(rest, 'month')}`;
}

/** Mean length of a month of the Gregorian calendar. */
const DAYS_PER_MONTH = 30.436875;

/** Value of a `<time>` element's `datetime`; undefined where HTML has no form for the precision (a season). */
export function machineDate({ precision, earliest }: PartialDate): string | undefined {
  if (precision === 'season') return undefined;
  return earliest.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

/** "4 September 2025" for a calendar day `YYYY-MM-DD`. */
export const formatDay = (day: string): string => onCalendar(day, 'd MMMM yyyy');

/** "September 2025" for `YYYY-MM`. */
export const formatMonth = (month: string): string => onCalendar(`${month}-01`, 'MMMM yyyy');

/** "Sep" for `YYYY-MM`, where the year stands beside it. */
export const formatMonthName = (month: string): string => onCalendar(`${month}-01`, 'MMM');

function formatPlain({ precision, earliest, edtf }: PartialDate): string {
  switch (precision) {
    case 'day':
      return onCalendar(earliest, 'd MMMM yyyy');
    case 'month':
      return onCalendar(earliest, 'MMMM yyyy');
    case 'season':
      return `${SEASONS[edtf.slice(5, 7)] ?? 'season'} ${edtf.slice(0, 4)}`;
    case 'year':
      return earliest.slice(0, 4);
  }
}

const SEASONS: Readonly<Record<string, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
};

/** A calendar day has no time zone: it is read and written in the same one, whichever that is. */
const onCalendar = (day: string, pattern: string): string =>
  format(parseISO(day), pattern, { locale: enGB });
