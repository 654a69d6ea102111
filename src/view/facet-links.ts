import type { Catalogue } from '../catalogue/catalogue.ts';
import { FACETS, facetAddress } from '../catalogue/facets/index.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './phrasing.ts';

/** The ways to the indexes of the record. */
export interface FacetLinks {
  readonly label: string;
  /** Whether each index is told about. */
  readonly isLong: boolean;
  readonly indexes: readonly IndexLink[];
}

interface IndexLink extends Link {
  /** How many groups it has that a statement belongs to: "56". */
  readonly number: string;
  /** One sentence on it. */
  readonly about?: string;
}

/** @param isLong - tells about each index, and names that of the months too */
export const facetLinks = (isLong: boolean, catalogue: Catalogue, words: Words): FacetLinks => ({
  label: words.search.indexes,
  isLong,
  indexes: FACETS.filter(({ id }) => isLong || id !== 'month').map((facet) => ({
    text: words.facets[facet.id].label.many,
    href: catalogue.href(facetAddress(facet)),
    number: words.number(catalogue.byFacet[facet.id].size),
    ...(isLong && { about: words.facets[facet.id].about }),
  })),
});
