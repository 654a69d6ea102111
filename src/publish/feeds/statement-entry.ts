import type { Statement } from '../../record/model.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { findRetraction } from '../../view/corrections.ts';
import { formatDate } from '../../words/en/dates.ts';
import { facetAddress, facetOf, type FacetId } from '../../catalogue/facets.ts';
import { EN } from '../../words/en/index.ts';
import { TEXT } from '../../words/en/text.ts';
import type { Category, FeedEntry } from './feed.ts';
import { htmlOf } from './html.ts';
import { dayAdded, dayUpdated } from './newest-first.ts';
import { firstId, permanentId } from './permanent-id.ts';
import { statementContent } from './statement-content.ts';

/** By which readers sort and filter entries. */
const CATEGORIES: readonly FacetId[] = [
  'country',
  'actor',
  'position',
  'kind',
  'event',
  'condition',
];

/** A statement as an entry of a feed. */
export const statementEntry = (
  statement: Statement,
  catalogue: Catalogue,
  absolute: Absolute,
): FeedEntry => ({
  id: permanentId('statement', firstId(statement, catalogue.record.ledger)),
  title: entryTitle(statement, catalogue),
  page: absolute(addresses.statement(statement.id)),
  source: sourceOf(statement, catalogue),
  published: dayAdded(statement),
  updated: dayUpdated(statement),
  categories: categoriesOf(statement, catalogue, absolute),
  content: htmlOf(statementContent(statement, catalogue, absolute, EN)),
});

/** "Jane Roe, 3 February 2001: Roe says that the ice is thick" */
function entryTitle(statement: Statement, { speakers }: Pick<Catalogue, 'speakers'>): string {
  const { actor } = speakers.get(statement.id)![0]!;
  const title = TEXT.site.saidOn(actor.name, formatDate(statement.on), statement.title);
  return findRetraction(statement) ? TEXT.feeds.retracted(title) : title;
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
  absolute: Absolute,
): Category[] =>
  CATEGORIES.map(facetOf).flatMap((facet) =>
    [...new Set(facet.valuesOf(statement, catalogue))].map((term) => ({
      term,
      scheme: absolute(facetAddress(facet)),
      label: facet.labelOf(term, catalogue.record),
    })),
  );
