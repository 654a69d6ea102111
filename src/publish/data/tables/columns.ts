import type { Prose } from '../../../record/model.ts';
import type { DateInterval, PartialDate } from '../../../record/partial-date.ts';
import { edtfOf } from '../../citation/dates.ts';
import { proseToText } from '../../../view/prose.ts';
import { DAY, EDTF_DATE, WEB_ADDRESS } from '../form.ts';
import type { ReadColumn } from '../table.ts';

/** Columns and readings that several tables share. */

/** Where the entry stands on the site. */
export const addressColumn = <Entry>(
  what: string,
  addressOf: (entry: Entry) => string,
): ReadColumn<Entry> => ({
  name: 'address',
  description: `Permanent address of the ${what}’s page.`,
  form: WEB_ADDRESS,
  isRequired: true,
  read: (entry, { absolute }) => absolute(addressOf(entry)),
});

/** A date as exact as it is known, then the first and the last day it can mean. */
export const dateColumns = <Entry>(
  name: string,
  what: string,
  dateOf: (entry: Entry) => PartialDate,
): ReadColumn<Entry>[] => [
  {
    name,
    description: `${what}, as exact as it is known: EDTF (ISO 8601-2) level 1, as in 2025-09-04, 2025-09, 2025-09-04~ (approximate), 2025-09? (uncertain) or 2025-22 (summer).`,
    form: EDTF_DATE,
    isRequired: true,
    read: (entry) => edtfOf(dateOf(entry)),
  },
  {
    name: `${name}_earliest`,
    description: `First day that ${name} can mean.`,
    form: DAY,
    isRequired: true,
    read: (entry) => dateOf(entry).earliest,
  },
  {
    name: `${name}_latest`,
    description: `Last day that ${name} can mean.`,
    form: DAY,
    isRequired: true,
    read: (entry) => dateOf(entry).latest,
  },
];

/** EDTF of a date that may be absent. */
export const edtf = (date: PartialDate | undefined): string | undefined => date && edtfOf(date);

/** EDTF of an interval: one date, or two with a slash between, `..` for an open end. */
export const edtfInterval = ({ edtf: written }: DateInterval): string =>
  written.replace(/-XX/g, '');

/** Prose as one line of plain text. */
export const plain = (prose: Prose | undefined): string | undefined => prose && proseToText(prose);
