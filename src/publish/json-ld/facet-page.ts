import type { EventLeaf, ItemListLeaf, ThingLeaf, WithContext } from 'schema-dts';
import type { Statement } from '../../record/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { facetOf, type FacetId } from '../../catalogue/facets/index.ts';
import type { Page } from '../../catalogue/paging.ts';
import type { Words } from '../../words/words.ts';
import { actorJsonLd, type Agent } from './actor.ts';
import { countryJsonLd } from './country-list.ts';
import { eventNode } from './place.ts';
import { publisherNode, type PublisherNode } from './publisher.ts';

/**
 * What the list page of one group of statements is about: the speaker, the event or the publisher, on the
 * list's first page; for a country the list itself, on every page. Undefined for groups that stand for
 * nothing outside this record.
 */
export function facetJsonLd(
  id: FacetId,
  value: string,
  page: Page<Statement>,
  catalogue: Pick<Catalogue, 'record' | 'absolute'>,
  words: Words,
): WithContext<Agent | ThingLeaf | EventLeaf | PublisherNode | ItemListLeaf> | undefined {
  const { record, absolute } = catalogue;
  const { actors, events, publishers } = record;
  const { jsonLd } = facetOf(id);
  if (jsonLd === 'ItemList') return countryJsonLd(value, page, catalogue, words);
  if (page.number > 1) return undefined;
  const context = { '@context': 'https://schema.org' } as const;
  switch (jsonLd) {
    case 'Person':
      return actorJsonLd(actors.get(value)!, absolute);
    case 'Event':
      return { ...context, ...eventNode(events.get(value)!, absolute) };
    case 'Organization':
      return { ...context, ...publisherNode(publishers.get(value)!, absolute) };
    case undefined:
      return undefined;
  }
}
