import { compareByTime } from '../record/derive/order.ts';
import type { StatementId } from '../record/ids.ts';
import type { Statement } from '../record/model.ts';
import { RELATIONS, wordsOf } from '../record/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { RELATION_LABELS } from '../words/en/vocabulary.ts';

export interface RelationGroup {
  readonly label: string;
  readonly statements: readonly Statement[];
}

/** The statements to which one relates and those that relate to it, by kind of relation, earliest first. */
export function relationsBothWays(
  statement: Statement,
  { record, incoming }: Pick<Catalogue, 'record' | 'incoming'>,
): RelationGroup[] {
  const find = (ids: readonly StatementId[]): Statement[] =>
    ids.flatMap((id) => record.statements.get(id) ?? []).sort(compareByTime);
  return wordsOf(RELATIONS)
    .flatMap((type) => [
      {
        label: RELATION_LABELS[type].to,
        statements: find(
          statement.relations.filter((each) => each.type === type).map(({ to }) => to),
        ),
      },
      {
        label: RELATION_LABELS[type].from,
        statements: find(
          (incoming.get(statement.id) ?? [])
            .filter((each) => each.type === type)
            .map(({ from }) => from),
        ),
      },
    ])
    .filter(({ statements }) => statements.length > 0);
}
