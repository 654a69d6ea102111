import { compareByTime } from '../record/derive/order.ts';
import type { StatementId } from '../record/ids.ts';
import type { Statement } from '../record/model.ts';
import { RELATIONS, wordsOf } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Link, Time } from './phrasing.ts';
import { timeOf } from './time.ts';

/** How a statement and others relate. */
export interface Relations {
  readonly heading: string;
  readonly groups: readonly RelationGroup[];
}

/** Those of one kind: "Denied by". */
export interface RelationGroup {
  readonly label: string;
  readonly statements: readonly { readonly title: Link; readonly when: Time }[];
}

/**
 * The statements to which one relates and those that relate to it, by kind of relation, earliest first;
 * undefined if there are none.
 */
export function relationsOf(
  statement: Statement,
  { record, incoming, href }: Pick<Catalogue, 'record' | 'incoming' | 'href'>,
  words: Words,
): Relations | undefined {
  const shown = (ids: readonly StatementId[]): RelationGroup['statements'] =>
    ids
      .flatMap((id) => record.statements.get(id) ?? [])
      .sort(compareByTime)
      .map(({ id, title, on }) => ({
        title: { text: title, href: href(addresses.statement(id)) },
        when: timeOf(on, words),
      }));
  const from = incoming.get(statement.id) ?? [];
  const groups = wordsOf(RELATIONS)
    .flatMap((type) => [
      {
        label: words.vocabulary.relations[type].to,
        statements: shown(
          statement.relations.filter((each) => each.type === type).map(({ to }) => to),
        ),
      },
      {
        label: words.vocabulary.relations[type].from,
        statements: shown(from.filter((each) => each.type === type).map((each) => each.from)),
      },
    ])
    .filter(({ statements }) => statements.length > 0);
  return groups.length > 0 ? { heading: words.statement.related, groups } : undefined;
}
