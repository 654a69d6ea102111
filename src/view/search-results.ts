import type { Words } from '../words/words.ts';

/** Where results of a search are shown. */
export interface SearchResults {
  /** Level of the headings of results. */
  readonly level: 2 | 3;
  /** Whether results stand under the months in which they were said. */
  readonly isByMonth: boolean;
  readonly waysOut: string;
  readonly showMore: string;
  /** What the script that shows them says. */
  readonly texts: SearchTexts;
}

/**
 * What the search says in the browser: texts, patterns with places for values (`{0}`, `{1}`), and patterns
 * for each plural form of a number, which stands in the first place.
 */
export type SearchTexts = Words['searchResults'] & Pick<Words, 'locale'>;

export const searchResults = (
  options: Pick<SearchResults, 'level' | 'isByMonth'>,
  { locale, search: { waysOut, showMore }, searchResults: texts }: Words,
): SearchResults => ({ ...options, waysOut, showMore, texts: { locale, ...texts } });
