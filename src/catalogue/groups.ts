import type { Catalogue } from './catalogue.ts';
import { facetOf, type FacetId } from './facets/index.ts';

/**
 * All groups of a facet, those without a statement too, in the order of its index. Worked out once, for every
 * page of an index and every month, which leads to its neighbours, asks for them.
 */
export const groupsOf = (facet: FacetId, { once }: Pick<Catalogue, 'once'>): readonly string[] =>
  once(allGroups, facet);

const allGroups = ({ record }: Catalogue, facet: FacetId): readonly string[] =>
  facetOf(facet).allValues(record);
