import type { Statement } from '../../../../record/model.ts';
import { PRECISIONS } from '../../../../record/partial-date.ts';
import { addresses } from '../../../../catalogue/addresses.ts';
import { STATEMENT_ID, TEXT, wordFrom, YES_OR_NO } from '../../form.ts';
import { addressColumn, dateColumns } from '../columns.ts';
import type { StatementColumn } from './column.ts';

/** Which statement it is. */
export const IDENTITY: readonly StatementColumn[] = [
  {
    name: 'id',
    form: STATEMENT_ID,
    isRequired: true,
    read: ({ id }) => id,
  },
  addressColumn(({ id }: Statement) => addresses.statement(id)),
  {
    name: 'title',
    form: TEXT,
    isRequired: true,
    read: ({ title }) => title,
  },
];

/** When it was said. */
export const TIME: readonly StatementColumn[] = [
  ...dateColumns<Statement, 'on'>('on', ({ on }) => on),
  {
    name: 'on_precision',
    form: wordFrom(PRECISIONS, true),
    isRequired: true,
    read: ({ on }) => on.precision,
  },
  {
    name: 'on_approximate',
    form: YES_OR_NO,
    isRequired: true,
    read: ({ on }) => on.approximate,
  },
  {
    name: 'on_uncertain',
    form: YES_OR_NO,
    isRequired: true,
    read: ({ on }) => on.uncertain,
  },
];
