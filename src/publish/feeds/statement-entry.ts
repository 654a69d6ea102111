import { labelOf } from '../../view/facet-label.ts';
import type { Statement } from '../../record/model.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { findRetraction } from '../../view/corrections.ts';
import { facetAddress, FACETS } from '../../catalogue/facets/index.ts';
import type { Words } from '../../words/words.ts';
import type { Category, FeedEntry } from './feed.ts';
import { htmlOf } from './html.ts';
import { dayAdded, dayUpdated } from './newest-first.ts';
import { firstId, permanentId } from './permanent-id.ts';
import { statementContent } from './statement-content.ts';

/** A statement as an entry of a feed. */
export const statementEntry = (
  statement: Statement,
  catalogue: Catalogue,
  words: Words,
): FeedEntry => ({
  id: permanentId('statement', firstId(statement, catalogue.record.ledger)),
  title: entryTitle(statement, catalogue, words),
  page: catalogue.absolute(addresses.statement(statement.id)),
  source: sourceOf(statement, catalogue),
  published: dayAdded(statement),
  updated: dayUpdated(statement),
  categories: categoriesOf(statement, catalogue, words),
  content: htmlOf(statementContent(statement, catalogue, catalogue.absolute, words)),
});

/** "Jane Roe, 3 February 2001: Roe says that the ice is thick" */
function entryTitle(
  statement: Statement,
  { speakers }: Pick<Catalogue, 'speakers'>,
  { site, dates, feeds }: Words,
): string {
  const { actor } = speakers.get(statement.id)![0]!;
  const title = site.saidOn(actor.name, dates.long(statement.on), statement.title);
  return findRetraction(statement) ? feeds.retracted(title) : title;
}

/** The article from which a statement was taken. */
export function sourceOf(
  { id }: Statement,
  { sources }: Pick<Catalogue, 'sources'>,
): NonNullable<FeedEntry['source']> {
  const { url, language } = sources.get(id)!.reports[0]!;
  return { page: url, language };
}

/** The groups to which a statement belongs, with the names that they have on the site. */
export const categoriesOf = (
  statement: Statement,
  catalogue: Catalogue,
  words: Words,
): Category[] =>
  FACETS.filter(({ isCategory }) => isCategory).flatMap((facet) =>
    [...new Set(facet.valuesOf(statement, catalogue))].map((term) => ({
      term,
      scheme: catalogue.absolute(facetAddress(facet)),
      label: labelOf(facet, term, catalogue.record, words),
    })),
  );
