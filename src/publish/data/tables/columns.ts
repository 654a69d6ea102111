import type { Prose } from '../../../record/model.ts';
import type { DateInterval, PartialDate } from '../../../record/partial-date.ts';
import { edtfOf } from '../../citation/dates.ts';
import { proseToText } from '../../../view/prose.ts';
import { DAY, EDTF_DATE, WEB_ADDRESS } from '../form.ts';
import type { ReadColumn } from '../table.ts';

/** Columns and readings that several tables share. */

/** Where the entry stands on the site. */
export const addressColumn = <Entry>(
  addressOf: (entry: Entry) => string,
): ReadColumn<Entry, 'address'> => ({
  name: 'address',
  form: WEB_ADDRESS,
  isRequired: true,
  read: (entry, { absolute }) => absolute(addressOf(entry)),
});

/** A date as exact as it is known, then the first and the last day it can mean. */
export const dateColumns = <Entry, Name extends string>(
  name: Name,
  dateOf: (entry: Entry) => PartialDate,
): ReadColumn<Entry, Name | `${Name}_earliest` | `${Name}_latest`>[] => [
  { name, form: EDTF_DATE, isRequired: true, read: (entry) => edtfOf(dateOf(entry)) },
  {
    name: `${name}_earliest`,
    form: DAY,
    isRequired: true,
    read: (entry) => dateOf(entry).earliest,
  },
  { name: `${name}_latest`, form: DAY, isRequired: true, read: (entry) => dateOf(entry).latest },
];

/** EDTF of a date that may be absent. */
export const edtf = (date: PartialDate | undefined): string | undefined => date && edtfOf(date);

/** EDTF of an interval: one date, or two with a slash between, `..` for an open end. */
export const edtfInterval = ({ edtf: written }: DateInterval): string =>
  written.replace(/-XX/g, '');

/** Prose as one line of plain text. */
export const plain = (prose: Prose | undefined): string | undefined => prose && proseToText(prose);
