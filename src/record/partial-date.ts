import parseEdtf from 'edtf';

/** How exactly a date can be known, each with its meaning. */
export const PRECISIONS = {
  day: 'Known to the day.',
  month: 'Known to the month.',
  season: 'Known to the season.',
  year: 'Known to the year.',
} as const;

/**
 * A date as exact as the source gives it.
 *
 * `earliest` and `latest` are the first and the last calendar day (`YYYY-MM-DD`) it can mean, in
 * no time zone: they say when something happened where it happened.
 */
export interface PartialDate {
  /** The text as the editor wrote it: EDTF (ISO 8601-2) level 1. */
  readonly edtf: string;
  readonly precision: keyof typeof PRECISIONS;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly earliest: string;
  readonly latest: string;
}

/** A stretch of time between two dates; an open end is null. */
export interface DateInterval {
  readonly edtf: string;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
}

/** First and last day of EDTF's seasons 21 to 24, read as those of the northern hemisphere and wide
 * enough for both the meteorological and the astronomical season. Winter runs into the next year. */
const SEASONS: Readonly<Record<number, readonly [from: string, yearsLater: number, to: string]>> = {
  21: ['03-01', 0, '06-20'],
  22: ['06-01', 0, '09-22'],
  23: ['09-01', 0, '12-21'],
  24: ['12-01', 1, '03-20'],
};

/**
 * Reads one date.
 *
 * @param text - EDTF level 1: `2025-09-04`, `2025-09`, `2025`, `2025-22` (summer), each with `~`
 *   (approximate), `?` (uncertain) or `%` (both). `2025-09-XX` means the same as `2025-09`.
 * @returns undefined if it is no date, has a time of day, or is vaguer than a year.
 * @see https://www.loc.gov/standards/datetime/
 * @example parsePartialDate('2025-09~')?.latest // => '2025-09-30'
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (!/^\d{4}(-(\d{2}|XX)){0,2}[~?%]?$/.test(text)) return undefined;
  const qualifier = /[~?%]$/.exec(text)?.[0];
  const unqualified = text.replace(/[~?%]$/, '');
  const parsed = tryEdtf(unqualified);
  if (!parsed || (parsed.type !== 'Date' && parsed.type !== 'Season')) return undefined;
  const common = {
    edtf: text,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  if (parsed.type === 'Season') {
    const [year, number] = parsed.values as [number, number];
    const season = SEASONS[number];
    if (!season) return undefined;
    const [from, yearsLater, to] = season;
    return {
      ...common,
      precision: 'season',
      earliest: `${toYear(year)}-${from}`,
      latest: `${toYear(year + yearsLater)}-${to}`,
    };
  }
  const known = unqualified.replace(/-XX/g, '');
  const precision = ({ 4: 'year', 7: 'month', 10: 'day' } as const)[known.length];
  const earliest = toDay(parsed.min);
  // The library reads 29 February of a common year as 1 March.
  if (!precision || !earliest.startsWith(known)) return undefined;
  return { ...common, precision, earliest, latest: toDay(parsed.max) };
}

/**
 * Reads a date or an interval of two dates, either end of which may be open (`..`).
 *
 * @returns undefined if it is neither, or if the end precedes the start.
 * @example parseDateInterval('2025-09-03/2025-09-06')?.end?.latest // => '2025-09-06'
 */
export function parseDateInterval(text: string): DateInterval | undefined {
  const [from, to, ...rest] = text.split('/') as [string, string?, ...string[]];
  if (rest.length > 0) return undefined;
  if (to === undefined) {
    const day = parsePartialDate(from);
    return day && { edtf: text, start: day, end: day };
  }
  const start = from === '..' ? null : parsePartialDate(from);
  const end = to === '..' ? null : parsePartialDate(to);
  if (start === undefined || end === undefined || (!start && !end)) return undefined;
  if (start && end && end.latest < start.earliest) return undefined;
  return { edtf: text, start, end };
}

/** Orders dates by the earliest day they can mean, then by the latest. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

/** Whether `a` is certainly later than `b`: no day it can mean is one that `b` can mean or earlier. An
 * approximate date is never certain, for "about" sets no last day. */
export function isCertainlyAfter(a: PartialDate, b: PartialDate): boolean {
  return !a.approximate && !b.approximate && a.earliest > b.latest;
}

/** Orders text by code unit, alike on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tryEdtf(text: string) {
  try {
    return parseEdtf(text, { level: 1 });
  } catch {
    return undefined;
  }
}

const toYear = (year: number): string => String(year).padStart(4, '0');

const toDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
