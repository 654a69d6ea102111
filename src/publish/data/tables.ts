import type { Table, TableName } from './table.ts';
import { ACTORS } from './tables/actors.ts';
import { ARTICLES } from './tables/articles.ts';
import { CONDITIONS, STATEMENT_CONDITIONS } from './tables/conditions.ts';
import { CORRECTIONS } from './tables/corrections.ts';
import { COUNTRIES } from './tables/countries.ts';
import { EVENTS } from './tables/events.ts';
import { FIGURES } from './tables/figures.ts';
import { CHANGES, POSITIONS_HELD } from './tables/positions.ts';
import { PUBLISHERS } from './tables/publishers.ts';
import { NAMES, ROLES } from './tables/roles.ts';
import { STATEMENTS } from './tables/statements.ts';

/** All tables of the open data, the most asked for first. */
export const TABLES: readonly Table[] = [
  STATEMENTS,
  POSITIONS_HELD,
  CHANGES,
  COUNTRIES,
  ACTORS,
  ARTICLES,
  PUBLISHERS,
  EVENTS,
  CONDITIONS,
  STATEMENT_CONDITIONS,
  FIGURES,
  CORRECTIONS,
  ROLES,
  NAMES,
];

/** The table of that name. */
export function tableOf(name: TableName): Table {
  return TABLES.find((table) => table.name === name)!;
}
