import type { Statement } from '../../../record/model.ts';
import { ORDINAL, STATEMENT_ID } from '../form.ts';
import type { ReadColumn } from '../table.ts';

/** What a statement can have several of, each with parts of its own, stands in tables of its own: rows stay flat. */

export interface PartOf {
  readonly statement: Statement;
}

export const STATEMENT_COLUMN: ReadColumn<PartOf> = {
  name: 'statement',
  description: 'Id of the statement.',
  form: STATEMENT_ID,
  isRequired: true,
  refersTo: 'statements',
  read: ({ statement }) => statement.id,
};

export const NUMBER_COLUMN: ReadColumn<PartOf & { number: number }> = {
  name: 'number',
  description: 'Its place among those of the statement, from 1.',
  form: ORDINAL,
  isRequired: true,
  read: ({ number }) => number,
};
