import type { PartialDate } from '../../record/partial-date.ts';

/** A date as CSL has it, with as many parts as are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
  /** From 1, spring. */
  readonly season?: number;
  /** Approximate or uncertain: CSL makes no difference. */
  readonly circa?: true;
}

/** Whether the date is known to be what it says. */
export const isExact = ({ approximate, uncertain }: PartialDate): boolean =>
  !approximate && !uncertain;

/** The known parts of a date: `['2025', '09']`; of a season the year. */
export function datePartsOf({ precision, earliest }: PartialDate): string[] {
  const parts = earliest.split('-');
  return parts.slice(0, { day: 3, month: 2, season: 1, year: 1 }[precision]);
}

/** Name of the season, of a date that is one. */
export const seasonOf = (date: PartialDate): string | undefined =>
  date.precision === 'season' ? SEASONS[seasonNumber(date) - 1] : undefined;

const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/** EDTF counts them from 21. */
const seasonNumber = ({ edtf }: PartialDate): number => Number(edtf.slice(5, 7)) - 20;

export const cslDate = (date: PartialDate): CslDate => ({
  'date-parts': [datePartsOf(date).map(Number)],
  ...(date.precision === 'season' && { season: seasonNumber(date) }),
  ...(!isExact(date) && { circa: true }),
});

/** A calendar day `YYYY-MM-DD`. */
export const cslDay = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });

/** EDTF without digits that stand for none: `2025-09-XX` => `2025-09`. */
export const edtfOf = ({ edtf }: PartialDate): string => edtf.replace(/-XX/g, '');

/**
 * As much of a date as a format without a word for "about" can say without claiming too much: of an
 * approximate or uncertain date the year.
 *
 * @example safeDateParts(parsePartialDate('2025-09-04~')!) // => ['2025']
 */
export const safeDateParts = (date: PartialDate): string[] =>
  isExact(date) ? datePartsOf(date) : datePartsOf(date).slice(0, 1);
