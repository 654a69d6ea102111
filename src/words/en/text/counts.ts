import { count } from '../vocabulary.ts';

/** Numbers of things: "1 statement", "1,234 statements". */
export const COUNTS_TEXT = {
  statements: (number: number) => count(number, { one: 'statement', other: 'statements' }),
  reports: (number: number) => count(number, { one: 'report', other: 'reports' }),
  origins: (number: number) => count(number, { one: 'origin', other: 'origins' }),
  speakers: (number: number) => count(number, { one: 'speaker', other: 'speakers' }),
  countries: (number: number) => count(number, { one: 'country', other: 'countries' }),
  publishedReports: (number: number) =>
    count(number, { one: 'published report', other: 'published reports' }),
  changes: (number: number) => count(number, { one: 'change', other: 'changes' }),
  changesOfPosition: (number: number) =>
    `${count(number, { one: 'change', other: 'changes' })} of position`,
  figures: (number: number) => count(number, { one: 'figure', other: 'figures' }),
  corrections: (number: number) => count(number, { one: 'correction', other: 'corrections' }),
  weeks: (number: number) => count(number, { one: 'week', other: 'weeks' }),
  columns: (number: number) => count(number, { one: 'column', other: 'columns' }),
  rows: (number: number) => count(number, { one: 'row', other: 'rows' }),
  /** Between two numbers, formatted. */
  range: (least: string, most: string) => `${least} to ${most}`,
} as const;
