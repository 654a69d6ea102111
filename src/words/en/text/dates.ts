import { count } from '../vocabulary.ts';

/** Dates that are not known to the day, spans and durations. Names of months come from the locale. */
export const DATES_TEXT = {
  approximate: (date: string) => `about ${date}`,
  uncertain: (date: string) => `${date} (uncertain)`,
  /** Where room is scarce. */
  short: {
    approximate: (date: string) => `c. ${date}`,
    uncertain: (date: string) => `${date}?`,
  },
  /** By the numbers that EDTF gives them. */
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as Readonly<
    Record<string, string>
  >,
  season: (season: string, year: string) => `${season} ${year}`,
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  span: (from: string, to: string) => `${from} to ${to}`,

  days: (number: number) => count(number, { one: 'day', other: 'days' }),
  weeks: (number: number) => count(number, { one: 'week', other: 'weeks' }),
  months: (number: number) => count(number, { one: 'month', other: 'months' }),
  years: (number: number) => count(number, { one: 'year', other: 'years' }),
  together: (years: string, months: string) => `${years} and ${months}`,
} as const;
