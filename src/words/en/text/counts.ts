import { count } from '../vocabulary.ts';

/** Numbers of things: "1 statement", "1,234 statements". */
export const COUNTS_TEXT = {
  statements: (number: number) => count(number, 'statement'),
  reports: (number: number) => count(number, 'report'),
  origins: (number: number) => count(number, 'origin'),
  speakers: (number: number) => count(number, 'speaker'),
  countries: (number: number) => count(number, 'country', 'countries'),
  publishedReports: (number: number) => count(number, 'published report'),
  changes: (number: number) => count(number, 'change'),
  changesOfPosition: (number: number) => `${count(number, 'change')} of position`,
  figures: (number: number) => count(number, 'figure'),
  corrections: (number: number) => count(number, 'correction'),
  weeks: (number: number) => count(number, 'week'),
  columns: (number: number) => count(number, 'column'),
  rows: (number: number) => count(number, 'row'),
  /** Between two numbers, formatted. */
  range: (least: string, most: string) => `${least} to ${most}`,
} as const;
