import type { PluralForms } from '../../plural-forms.ts';

/**
 * What the search says of its results, in the browser: a page takes these texts along, so that there are no
 * functions among them. `{0}` and `{1}` stand for values; where there are plural forms, `{0}` is the number.
 */
export const SEARCH_RESULTS_TEXT = {
  searching: 'Searching …',
  failed: 'The search could not be loaded. Try again, or reload the page.',
  offline: 'You are offline. Try again when there is a connection.',
  nothing: 'Nothing found',
  restart: 'Start over',
  statements: { one: '{0} statement', other: '{0} statements' } as PluralForms,
  /** What can be left out, and how many statements there would be. */
  without: 'Without {0}',
  wayOut: ': {0}',
  words: 'the words “{0}”',
  /** A filter, and what is chosen in it. */
  choice: '“{0}: {1}”',
  /** A choice, and how many statements it has. */
  counted: '{0} ({1})',
  chosen: { other: '({0} chosen)' } as PluralForms,
  /** The page that shows the same is named by what it shows. */
  onPage: {
    one: 'All {0} statement on the page “{1}”',
    other: 'All {0} statements on the page “{1}”',
  } as PluralForms,
  shown: { other: '{0} of {1} are shown.' } as PluralForms,
} as const;
