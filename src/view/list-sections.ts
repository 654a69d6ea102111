import { labelOf } from './facet-label.ts';
import { compareLatestFirst } from '../record/derive/order.ts';
import type { EventId } from '../record/ids.ts';
import type { Statement } from '../record/model.ts';
import { compareText } from '../record/partial-date.ts';
import { RANKS_IN_ORDER } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Words } from '../words/words.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf, valueAddress } from '../catalogue/facets/index.ts';
import { monthOf } from '../catalogue/facets/month.ts';

/** By what a list of statements is divided under headings; `whole` for a list with one heading above all of it. */
export type Sectioning = 'month' | 'actor' | 'whole';

export interface ListSection {
  /** Absent for a list that is not divided. */
  readonly label?: string;
  readonly address?: string;
  /** The speaker's office, for sections by speaker. */
  readonly detail?: string | undefined;
  readonly statements: readonly Statement[];
}

/** Divides one page of a list under headings. Neighbours that share a heading come together; the order stays. */
export function sectionsOf(
  statements: readonly Statement[],
  by: Sectioning,
  { record, speakers }: Pick<Catalogue, 'record' | 'speakers'>,
  words: Words,
): ListSection[] {
  if (by === 'whole') return statements.length > 0 ? [{ statements }] : [];
  const sections: (ListSection & { key: string; statements: Statement[] })[] = [];
  for (const statement of statements) {
    const key = by === 'month' ? monthOf(statement) : statement.by;
    const last = sections.at(-1);
    if (last?.key === key) {
      last.statements.push(statement);
      continue;
    }
    const facet = facetOf(by);
    const address = by === 'month' ? valueAddress(facet, key, record) : addresses.actor(key);
    const detail = by === 'actor' ? speakers.get(statement.id)?.[0]?.role?.title : undefined;
    sections.push({
      key,
      label: labelOf(facet, key, record, words),
      address,
      detail,
      statements: [statement],
    });
  }
  return sections;
}

/** Statements that stand together on a list. */
export interface ListRun {
  /** Id of the meeting at which all of them were made, on one day; absent for a statement by itself. */
  readonly event?: EventId;
  readonly statements: readonly Statement[];
}

/** Brings neighbours together that were said on one day at one meeting; the order stays. */
export function runsOf(statements: readonly Statement[]): ListRun[] {
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const [first] = runs.at(-1) ?? [];
    const isTogether =
      first?.event !== undefined &&
      first.event === statement.event &&
      first.on.precision === 'day' &&
      first.on.edtf === statement.on.edtf;
    if (isTogether) runs.at(-1)!.push(statement);
    else runs.push([statement]);
  }
  return runs.map((run) => ({
    ...(run.length > 1 && { event: run[0]!.event! }),
    statements: run,
  }));
}

/**
 * Orders a country's statements by speaker: the highest rank first, of equal ranks whoever spoke last;
 * each speaker's own the latest first.
 */
export function orderBySpeaker(
  statements: readonly Statement[],
  { speakers }: Pick<Catalogue, 'speakers'>,
): Statement[] {
  const rankOf = (statement: Statement): number =>
    RANKS_IN_ORDER.indexOf(speakers.get(statement.id)?.[0]?.rank ?? 'none');
  const groups = [...Map.groupBy(statements, ({ by }) => by).values()].map((group) => ({
    statements: group.toSorted(compareLatestFirst),
    rank: Math.min(...group.map(rankOf)),
  }));
  groups.sort((a, b) => {
    const [first, second] = [a.statements[0]!, b.statements[0]!];
    return a.rank - b.rank || compareLatestFirst(first, second) || compareText(first.by, second.by);
  });
  return groups.flatMap((group) => group.statements);
}
