import type { ActorId, CountryCode } from '../record/ids.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Facet } from '../catalogue/facets/facet.ts';
import type { FacetId } from '../catalogue/facets/index.ts';
import { currentPosition } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import { facetWords, labelOf } from './facet-label.ts';

/** One sentence on a group of statements, for search engines and shared links. */
export function describeValue(
  facet: Facet<FacetId>,
  value: string,
  catalogue: Catalogue,
  words: Words,
): string {
  const { record, byFacet } = catalogue;
  const { groups, counts, dates } = words;
  const label = labelOf(facet, value, record, words);
  const statements = counts.statements(byFacet[facet.id].get(value)?.length ?? 0);
  switch (facet.describedBy) {
    case 'position': {
      const current = currentPosition(catalogue, value as CountryCode);
      if (!current) return groups.describeSilentCountry(label, statements);
      const { position, since } = current;
      return groups.describeCountry(label, position, dates.long(since.on), statements);
    }
    case 'office': {
      const role = record.actors.get(value as ActorId)?.roles.at(-1)?.title;
      return groups.describeActor(label, role, statements);
    }
    case undefined:
      return groups.describe(facetWords(facet, words).label.one, label, statements);
  }
}
