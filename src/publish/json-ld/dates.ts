import type { PartialDate } from '../../record/partial-date.ts';
import { machineDate } from '../../view/time.ts';

/**
 * A date in ISO 8601 as exact as it is known: `2025`, `2025-09`, `2025-09-04`. Undefined where ISO 8601
 * would say more than is known: approximate and uncertain dates, seasons.
 */
export const exactDate = (date: PartialDate | null | undefined): string | undefined =>
  !date || date.approximate || date.uncertain ? undefined : (machineDate(date) ?? undefined);

/**
 * A date as a property of a work.
 *
 * One that ISO 8601 cannot say goes, as EDTF, into `temporal`, which schema.org keeps for dates of which
 * a more specific property would claim too much. Software that knows EDTF can read it; other software
 * finds no date rather than a wrong one.
 *
 * @example dated('dateCreated', parsePartialDate('2025-09')!) // => { dateCreated: '2025-09' }
 * @example dated('dateCreated', parsePartialDate('2025-09-04~')!) // => { temporal: '2025-09-04~' }
 */
export function dated<Property extends 'dateCreated' | 'datePublished'>(
  property: Property,
  date: PartialDate,
): Partial<Record<Property | 'temporal', string>> {
  const exact = exactDate(date);
  const dates: Partial<Record<string, string>> =
    exact === undefined ? { temporal: date.edtf } : { [property]: exact };
  return dates;
}
