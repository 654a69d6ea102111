import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { facetAddress, facetOf } from '../catalogue/facets/index.ts';
import type { Words } from '../words/words.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Link } from './phrasing.ts';

/** What stands where there is no page. */
export interface NotFoundPage {
  readonly frame: Frame;
  readonly title: string;
  readonly about: string;
  /** Ways on. */
  readonly links: readonly Link[];
}

export function notFoundPage(catalogue: Catalogue, words: Words): NotFoundPage {
  const { href } = catalogue;
  const { title, description, about, everyStatement } = words.site.notFound;
  const index = (facet: 'country' | 'actor'): Link => ({
    text: words.facets[facet].label.many,
    href: href(facetAddress(facetOf(facet))),
  });
  return {
    frame: frameOf(
      { title, description, address: addresses.notFound, isHidden: true },
      catalogue,
      words,
    ),
    title,
    about,
    links: [
      { text: words.home.standings, href: href(addresses.home) },
      { text: everyStatement, href: href(addresses.timeline) },
      index('country'),
      index('actor'),
    ],
  };
}
