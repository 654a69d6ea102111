import { OCCASIONS_TABLES } from './data-tables/occasions.ts';
import { PARTS_OF_STATEMENTS_TABLES } from './data-tables/parts-of-statements.ts';
import { POSITIONS_TABLES } from './data-tables/positions.ts';
import { REPORTS_TABLES } from './data-tables/reports.ts';
import { SPEAKERS_TABLES } from './data-tables/speakers.ts';
import { STATEMENTS_TABLES } from './data-tables/statements.ts';

/**
 * The tables of the open data, by their names: what they are called, what one row is, and of every column,
 * in one or two sentences for whoever has only the file, what it holds.
 */
export const DATA_TABLES_TEXT = {
  ...STATEMENTS_TABLES,
  ...PARTS_OF_STATEMENTS_TABLES,
  ...POSITIONS_TABLES,
  ...REPORTS_TABLES,
  ...SPEAKERS_TABLES,
  ...OCCASIONS_TABLES,
} as const;
