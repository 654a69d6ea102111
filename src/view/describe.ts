import type { Catalogue } from '../catalogue/catalogue.ts';
import { currentPosition } from '../catalogue/standing.ts';
import { formatDate } from '../words/en/dates.ts';
import type { Facet } from '../catalogue/facets.ts';
import { TEXT } from '../words/en/text.ts';
import { POSITION_LABELS } from '../words/en/vocabulary.ts';

/** One sentence on a group of statements, for search engines and shared links. */
export function describeValue(facet: Facet, value: string, catalogue: Catalogue): string {
  const { record, byFacet } = catalogue;
  const label = facet.labelOf(value, record);
  const statements = TEXT.counts.statements(byFacet[facet.id].get(value)?.length ?? 0);
  if (facet.id === 'country') {
    const current = currentPosition(catalogue, value);
    if (!current) return TEXT.groups.describeSilentCountry(label, statements);
    const { position, since } = current;
    const stand = POSITION_LABELS[position].toLowerCase();
    return TEXT.groups.describeCountry(label, stand, formatDate(since.on), statements);
  }
  if (facet.id === 'actor') {
    const role = record.actors.get(value)?.roles.at(-1)?.title;
    return TEXT.groups.describeActor(label, role, statements);
  }
  return TEXT.groups.describe(facet.label.one, label, statements);
}
