import type { PublisherId } from '../ids.ts';
import type { Article, Publisher, Statement } from '../model.ts';
import type { PublisherKind } from '../vocabulary.ts';

/** On what a statement rests alone, where that is weak. */
export type Weakness = 'anonymous' | 'unattributed' | PublisherKind;

const WEAK_KINDS: ReadonlySet<PublisherKind> = new Set<PublisherKind>([
  'state-media',
  'aggregator',
  'content-farm',
]);

/**
 * What a reader should know of a statement's sources (`docs/design.md`, section 5, "Corroboration notes"):
 * its attribution, if the source is not named; and the kinds of its publishers, if they are state media,
 * aggregators and content farms only.
 *
 * A publisher that the reports cite counts as well: a repost of an agency's report rests on the agency.
 */
export function deriveWeaknesses(
  statement: Pick<Statement, 'attribution'>,
  reports: readonly Pick<Article, 'publisher'>[],
  origins: readonly PublisherId[],
  publishers: ReadonlyMap<PublisherId, Publisher>,
): Weakness[] {
  const { attribution } = statement;
  const ids = new Set([...reports.map(({ publisher }) => publisher), ...origins]);
  const kinds = new Set([...ids].flatMap((id) => publishers.get(id)?.kind ?? []));
  const isWeak = kinds.size > 0 && [...kinds].every((kind) => WEAK_KINDS.has(kind));
  return [
    ...(attribution === 'anonymous' || attribution === 'unattributed' ? [attribution] : []),
    ...(isWeak ? [...kinds].sort() : []),
  ];
}
