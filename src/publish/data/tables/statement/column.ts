import type { Statement } from '../../../../record/model.ts';
import type { ColumnOf, ReadColumn } from '../../table.ts';

/** A column of the table of statements. */
export type StatementColumn = ReadColumn<Statement, ColumnOf<'statements'>>;
