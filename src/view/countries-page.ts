import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetOf } from '../catalogue/facets/index.ts';
import { ENTRIES_PER_PAGE, pageOf } from '../catalogue/paging.ts';
import { standingsOn } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import { asOf, type AsOf } from './as-of.ts';
import { facetIndex, type FacetIndex } from './facet-index.ts';
import { frameOf, type Frame } from './frame.ts';
import { legend, type Legend } from './legend.ts';
import { positionMap, type PositionMap } from './map/position-map.ts';

/** One page of the index of countries and bodies; the first has a map. */
export interface CountriesPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly index: FacetIndex;
  /** Absent also if the record tells of no position. */
  readonly standings?: {
    readonly asOf: AsOf;
    readonly map: PositionMap;
    readonly legend: Legend;
  };
}

/** @param number - of the page, from 1 */
export function countriesPage(number: number, catalogue: Catalogue, words: Words): CountriesPage {
  const { label, about } = words.facets.country;
  const facet = facetOf('country');
  const page = pageOf(facet.allValues(catalogue.record), number, ENTRIES_PER_PAGE);
  const suffix = words.lists.pageNumber(number);
  const slider = number === 1 ? asOf(catalogue, words) : undefined;
  return {
    frame: frameOf(
      {
        title: label.many + suffix,
        description: about + suffix,
        address: pageAddress(addresses.countries, number),
        trail: number > 1 ? [{ label: label.many, address: addresses.countries }] : [],
        isHidden: number > 1,
      },
      catalogue,
      words,
    ),
    heading: label.many,
    lead: about,
    index: facetIndex(facet, page, catalogue, words),
    ...(slider && {
      standings: {
        asOf: slider,
        map: positionMap(standingsOn(catalogue), words.home.mapLabel, catalogue, words),
        legend: legend({ withSilent: true }, catalogue, words),
      },
    }),
  };
}
