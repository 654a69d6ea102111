import type { Statement } from '../../../../record/model.ts';
import { addresses } from '../../../../catalogue/addresses.ts';
import { STATEMENT_ID, TEXT, wordFrom, YES_OR_NO } from '../../form.ts';
import type { ReadColumn } from '../../table.ts';
import { addressColumn, dateColumns } from '../columns.ts';

/** Which statement it is. */
export const IDENTITY: readonly ReadColumn<Statement>[] = [
  {
    name: 'id',
    description: 'Permanent id of the statement.',
    form: STATEMENT_ID,
    isRequired: true,
    read: ({ id }) => id,
  },
  addressColumn('statement', ({ id }: Statement) => addresses.statement(id)),
  {
    name: 'title',
    description: 'What was said, in a few words of ours.',
    form: TEXT,
    isRequired: true,
    read: ({ title }) => title,
  },
];

const PRECISIONS = {
  day: 'Known to the day.',
  month: 'Known to the month.',
  season: 'Known to the season.',
  year: 'Known to the year.',
};

/** When it was said. */
export const TIME: readonly ReadColumn<Statement>[] = [
  ...dateColumns<Statement>('on', 'When it was said', ({ on }) => on),
  {
    name: 'on_precision',
    description: 'How exactly the date is known.',
    form: wordFrom(PRECISIONS, true),
    isRequired: true,
    read: ({ on }) => on.precision,
  },
  {
    name: 'on_approximate',
    description: 'Whether the date is approximate (~ or % in EDTF).',
    form: YES_OR_NO,
    isRequired: true,
    read: ({ on }) => on.approximate,
  },
  {
    name: 'on_uncertain',
    description: 'Whether the date is uncertain (? or % in EDTF).',
    form: YES_OR_NO,
    isRequired: true,
    read: ({ on }) => on.uncertain,
  },
];
