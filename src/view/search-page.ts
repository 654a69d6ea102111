import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { facetLinks, type FacetLinks } from './facet-links.ts';
import { frameOf, type Frame } from './frame.ts';
import { searchForm, type SearchForm, type SearchOffer } from './search-form.ts';
import { searchResults, type SearchResults } from './search-results.ts';

/** The page on which all statements can be searched. */
export interface SearchPage {
  readonly frame: Frame;
  readonly title: string;
  readonly about: string;
  /** For those without JavaScript. */
  readonly needsScript: string;
  readonly form: SearchForm;
  readonly results: SearchResults;
  /** Over the indexes. */
  readonly browse: string;
  readonly indexes: FacetLinks;
}

export function searchPage(offer: SearchOffer, catalogue: Catalogue, words: Words): SearchPage {
  const { search, site, counts, labels } = words;
  const title = site.pages.search;
  const { search: address } = addresses;
  return {
    frame: frameOf({ title, description: search.description, address }, catalogue, words),
    title,
    about: search.about(counts.statements(catalogue.statements.length)),
    needsScript: search.needsScript,
    form: searchForm(
      offer,
      { address, label: labels.statements, summary: search.filters, hasWords: true },
      catalogue,
      words,
    ),
    results: searchResults({ level: 2, isByMonth: false }, words),
    browse: search.browse,
    indexes: facetLinks(true, catalogue, words),
  };
}
