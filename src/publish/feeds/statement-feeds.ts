import type { FacetId } from '../../catalogue/facets/index.ts';
import { labelOf } from '../../view/facet-label.ts';
import type { Statement } from '../../record/model.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { describeValue } from '../../view/describe.ts';
import { valueAddress } from '../../catalogue/facets/index.ts';
import type { Facet } from '../../catalogue/facets/facet.ts';
import type { Words } from '../../words/words.ts';
import { createFeed, type Feed, type FeedEntry } from './feed.ts';
import { feedTitle } from '../../view/feed-link.ts';
import { dayUpdated, newestFirst } from './newest-first.ts';
import { statementEntry } from './statement-entry.ts';

/**
 * What was last entered into the record or corrected.
 *
 * @param self - where the feed is served: there is one in each of two formats
 */
export const recordFeed = (self: string, catalogue: Catalogue, words: Words): Feed =>
  createFeed(
    {
      key: 'record',
      title: catalogue.record.site.name,
      subtitle: catalogue.record.site.tagline,
      page: addresses.home,
      self,
    },
    entriesOf(catalogue.statements, catalogue, words),
    catalogue,
  );

/** What was last entered or corrected of the statements of one group. */
export function valueFeed(
  facet: Facet<FacetId>,
  value: string,
  catalogue: Catalogue,
  words: Words,
): Feed {
  const { record, byFacet } = catalogue;
  const page = valueAddress(facet, value, record);
  return createFeed(
    {
      key: `${facet.id}:${value}`,
      title: feedTitle(labelOf(facet, value, record, words), record),
      subtitle: describeValue(facet, value, catalogue, words),
      page,
      self: addresses.feedOf(page),
    },
    entriesOf(byFacet[facet.id].get(value) ?? [], catalogue, words),
    catalogue,
  );
}

const entriesOf = (
  statements: readonly Statement[],
  catalogue: Catalogue,
  words: Words,
): FeedEntry[] =>
  newestFirst(statements, (about) => ({ updated: dayUpdated(about), about })).map((statement) =>
    statementEntry(statement, catalogue, words),
  );
