import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Row } from './table.ts';
import { STATEMENTS } from './tables/statements.ts';

/** The columns that a sample shows. */
export const SAMPLE_COLUMNS = ['on', 'speaker', 'speaks_for', 'kind', 'position', 'title'] as const;

const ROWS = 5;

/** The latest statements as they stand in the files. */
export const sampleOf = (catalogue: Catalogue): Row[] =>
  catalogue.statements.slice(0, ROWS).map((statement) => STATEMENTS.rowOf(statement, catalogue));
