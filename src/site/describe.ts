import type { Catalogue } from './catalogue.ts';
import { currentPosition } from './standing.ts';
import { formatDate } from './dates.ts';
import type { Facet } from './facets.ts';
import { count, POSITION_LABELS } from './words.ts';

/** One sentence on a group of statements, for search engines and shared links. */
export function describeValue(facet: Facet, value: string, catalogue: Catalogue): string {
  const { record, byFacet } = catalogue;
  const label = facet.labelOf(value, record);
  const number = count(byFacet[facet.id].get(value)?.length ?? 0, 'statement');
  if (facet.id === 'country') {
    const current = currentPosition(catalogue, value);
    const stand = current
      ? `${label}: ${POSITION_LABELS[current.position].toLowerCase()} since ${formatDate(current.since.on)}`
      : `${label}: no statement of a position found`;
    return `${stand}. ${number}, with speakers, dates and sources.`;
  }
  if (facet.id === 'actor') {
    const role = record.actors.get(value)?.roles.at(-1)?.title;
    return `What ${label}${role ? `, ${role},` : ''} said about the coalition and about sending troops to Ukraine: ${number}.`;
  }
  return `${facet.label.one}: ${label}. ${number} about the coalition and about sending troops to Ukraine.`;
}
