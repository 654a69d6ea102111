import type { ConditionId, CountryCode } from '../record/ids.ts';
import type { Statement } from '../record/model.ts';
import { compareText } from '../record/partial-date.ts';
import type { Catalogue } from './catalogue.ts';

/** A condition and the statements that attach it, the latest first. */
export interface ConditionUse {
  readonly id: ConditionId;
  readonly statements: readonly Statement[];
}

/** The conditions that statements attach, the most frequent first. */
export function conditionsOf(statements: readonly Statement[]): ConditionUse[] {
  const uses = new Map<ConditionId, Statement[]>();
  for (const statement of statements) {
    for (const { id } of statement.conditions) {
      uses.set(id, [...(uses.get(id) ?? []), statement]);
    }
  }
  return [...uses]
    .map(([id, of]) => ({ id, statements: of }))
    .sort((a, b) => b.statements.length - a.statements.length || compareText(a.id, b.id));
}

/** Which countries attach which conditions. */
export interface ConditionsByCountry {
  /** Ids of the conditions in use, the most frequent first. */
  readonly conditions: readonly ConditionId[];
  /** By country code: for each condition, the statements that attach it, the latest first. */
  readonly rows: ReadonlyMap<CountryCode, ReadonlyMap<ConditionId, readonly Statement[]>>;
}

/** The conditions that each country attaches; countries by how many statements attach one, most first. */
export function conditionsByCountry({
  statements,
  byFacet,
}: Pick<Catalogue, 'statements' | 'byFacet'>): ConditionsByCountry {
  const rows = [...byFacet.country]
    .map(([code, of]) => [code, of.filter(({ conditions }) => conditions.length > 0)] as const)
    .filter(([, of]) => of.length > 0)
    .sort(([a, of], [b, others]) => others.length - of.length || compareText(a, b));
  return {
    conditions: conditionsOf(statements).map(({ id }) => id),
    rows: new Map(
      rows.map(([code, of]) => [
        code,
        new Map(conditionsOf(of).map((use) => [use.id, use.statements])),
      ]),
    ),
  };
}
