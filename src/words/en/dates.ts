import type { DateInterval, PartialDate } from '../../record/partial-date.ts';
import { LOCALE } from './locale.ts';
import { DATES_TEXT as TEXT } from './text/dates.ts';

/**
 * Shows a date as exactly as it is known, never more so.
 *
 * @example formatDate(parsePartialDate('2025-09-04~')!) // => 'about 4 September 2025'
 * @example formatDate(parsePartialDate('2025-09?')!) // => 'September 2025 (uncertain)'
 */
export function formatDate(date: PartialDate): string {
  const plain = formatPlain(date);
  const about = date.approximate ? TEXT.approximate(plain) : plain;
  return date.uncertain ? TEXT.uncertain(about) : about;
}

/** The same where room is scarce: "c. 4 Sept 2025", "Sept 2025?". */
export function formatShortDate(date: PartialDate): string {
  const { precision, earliest } = date;
  const plain =
    precision === 'day'
      ? shortDay(earliest)
      : precision === 'month'
        ? shortMonth(earliest)
        : formatPlain(date);
  const about = date.approximate ? TEXT.short.approximate(plain) : plain;
  return date.uncertain ? TEXT.short.uncertain(about) : about;
}

/** "3 to 6 September 2025", "since March 2025". */
export function formatInterval({ start, end }: DateInterval): string {
  if (!start) return end ? TEXT.until(formatDate(end)) : '';
  if (!end) return TEXT.since(formatDate(start));
  if (formatDate(start) === formatDate(end)) return formatDate(start);
  const isExact = [start, end].every(
    ({ precision, approximate, uncertain }) => precision === 'day' && !approximate && !uncertain,
  );
  const isWithin = (length: number): boolean =>
    isExact && start.earliest.slice(0, length) === end.earliest.slice(0, length);
  const from = isWithin(7)
    ? dayOfMonth(start.earliest)
    : isWithin(4)
      ? dayOfYear(start.earliest)
      : formatDate(start);
  return TEXT.span(from, formatDate(end));
}

/** A number of days as a reader would say it: "3 days", "5 weeks", "8 months", "1 year and 2 months". */
export function formatDuration(days: number): string {
  if (days < 14) return TEXT.days(days);
  if (days < 60) return TEXT.weeks(Math.round(days / 7));
  const months = Math.round(days / DAYS_PER_MONTH);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return TEXT.months(months);
  return rest === 0 ? TEXT.years(years) : TEXT.together(TEXT.years(years), TEXT.months(rest));
}

/** Mean length of a month of the Gregorian calendar. */
const DAYS_PER_MONTH = 30.436875;

/**
 * Writes calendar days `YYYY-MM-DD`. They have no time zone: they are read and written in the same one. What
 * was written once is kept, for a record names the same few days again and again.
 */
function onCalendar(parts: Intl.DateTimeFormatOptions): (day: string) => string {
  const { format } = new Intl.DateTimeFormat(LOCALE, { ...parts, timeZone: 'UTC' });
  const written = new Map<string, string>();
  return (day) => {
    const text = written.get(day) ?? format(new Date(`${day}T00:00:00Z`));
    written.set(day, text);
    return text;
  };
}

const longMonth = onCalendar({ month: 'long', year: 'numeric' });
const shortDay = onCalendar({ day: 'numeric', month: 'short', year: 'numeric' });
const shortMonth = onCalendar({ month: 'short', year: 'numeric' });
const nameOfMonth = onCalendar({ month: 'short' });
const dayOfMonth = onCalendar({ day: 'numeric' });
const dayOfYear = onCalendar({ day: 'numeric', month: 'long' });

/** "4 September 2025" for a calendar day `YYYY-MM-DD`. */
export const formatDay = onCalendar({ day: 'numeric', month: 'long', year: 'numeric' });

/** "2025, September 4" for a calendar day `YYYY-MM-DD`, as bibliographies write it. */
export function formatDayYearFirst(day: string): string {
  const [date = '', month = '', year = ''] = formatDay(day).split(' ');
  return `${year}, ${month} ${date}`;
}

/** "Thursday, 4 September 2025" for a calendar day `YYYY-MM-DD`. */
export const formatWeekday = onCalendar({
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** "September 2025" for `YYYY-MM`. */
export const formatMonth = (month: string): string => longMonth(`${month}-01`);

/** "Sept" for `YYYY-MM`, where the year stands beside it. */
export const formatMonthName = (month: string): string => nameOfMonth(`${month}-01`);

function formatPlain({ precision, earliest, edtf }: PartialDate): string {
  switch (precision) {
    case 'day':
      return formatDay(earliest);
    case 'month':
      return longMonth(earliest);
    case 'season':
      return TEXT.season(TEXT.seasons[edtf.slice(5, 7)]!, edtf.slice(0, 4));
    case 'year':
      return earliest.slice(0, 4);
  }
}
