import { deriveChanges, type Change } from '../../record/derive/changes.ts';
import {
  derivePositionHistory,
  derivePositionStatements,
  isRetracted,
  type HeldPosition,
} from '../../record/derive/positions.ts';
import type { PublicRecord, Statement } from '../../record/model.ts';

/**
 * The changes that would stand if no statement had been retracted, and rest on one that was: readers of
 * the feed have seen them, and must be told that they no longer count.
 */
export function withdrawnChanges({
  record,
}: {
  readonly record: Pick<PublicRecord, 'statements' | 'actors' | 'countries'>;
}): Change[] {
  const { statements, actors, countries } = record;
  const all = [...statements.values()];
  if (!all.some(isRetracted)) return [];
  const positions = derivePositionStatements(all.map(unretracted), actors, countries);
  const histories = new Map([...positions].map(([code, of]) => [code, derivePositionHistory(of)]));
  const asPublished = (held: HeldPosition): HeldPosition => ({
    ...held,
    since: statements.get(held.since.id)!,
  });
  return deriveChanges(histories)
    .map((change) => ({
      ...change,
      from: asPublished(change.from),
      to: asPublished(change.to),
    }))
    .filter(({ to }) => isRetracted(to.since));
}

const unretracted = (statement: Statement): Statement => ({
  ...statement,
  corrections: statement.corrections.filter((correction) => correction.class !== 'retraction'),
});
