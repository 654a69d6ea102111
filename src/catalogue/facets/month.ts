import type { PublicRecord, Statement } from '../../record/model.ts';
import { defineFacet } from './facet.ts';

/** Stands for a month that is not known, so that every statement belongs to one: `2025/month-unknown`. */
export const UNKNOWN_MONTH = 'month-unknown';

/** `2025/04`, or `2025/month-unknown` for a date as vague as a season or a year. */
export function monthOf({ on }: Pick<Statement, 'on'>): string {
  const year = on.earliest.slice(0, 4);
  const isKnown = on.precision === 'day' || on.precision === 'month';
  return `${year}/${isKnown ? on.earliest.slice(5, 7) : UNKNOWN_MONTH}`;
}

/** Months with a statement, the latest first. */
export const monthsOfRecord = ({ statements }: Pick<PublicRecord, 'statements'>): string[] =>
  [...new Set([...statements.values()].map(monthOf))].sort().reverse();

export const MONTH = defineFacet({
  id: 'month',
  path: 'timeline',
  valuesOf: (statement) => [monthOf(statement)],
  allValues: monthsOfRecord,
  hasOwnIndex: true,
  hasOwnLists: true,
  columns: [],
  exportColumn: 'on',
});
