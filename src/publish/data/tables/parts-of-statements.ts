import type { Statement } from '../../../record/model.ts';
import { ORDINAL, STATEMENT_ID } from '../form.ts';
import type { ReadColumn } from '../table.ts';

/** What a statement can have several of, each with parts of its own, stands in tables of its own: rows stay flat. */

export interface PartOf {
  readonly statement: Statement;
}

export const STATEMENT_COLUMN: ReadColumn<PartOf, 'statement'> = {
  name: 'statement',
  form: STATEMENT_ID,
  isRequired: true,
  refersTo: 'statements',
  read: ({ statement }) => statement.id,
};

export const NUMBER_COLUMN: ReadColumn<PartOf & { number: number }, 'number'> = {
  name: 'number',
  form: ORDINAL,
  isRequired: true,
  read: ({ number }) => number,
};
