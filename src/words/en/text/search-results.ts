/** What the search says of its results. Loaded with the script of the search: small, and without imports. */
export const SEARCH_RESULTS_TEXT = {
  searching: 'Searching …',
  failed: 'The search could not be loaded. Try again, or reload the page.',
  offline: 'You are offline. Try again when there is a connection.',
  nothing: 'Nothing found',
  restart: 'Start over',
  /** @param shown - the number, formatted */
  statements: (number: number, shown: string) => `${shown} statement${number === 1 ? '' : 's'}`,
  without: (choice: string) => `Without ${choice}`,
  words: (words: string) => `the words “${words}”`,
  choice: (filter: string, choice: string) => `“${filter}: ${choice}”`,
  chosen: (number: string) => `(${number} chosen)`,
  onPage: (statements: string, page: string) => `All ${statements} on the page “${page}”`,
  shown: (shown: string, total: string) => `${shown} of ${total} are shown.`,
  copyLink: (title: string) => `Copy the link to: ${title}`,
} as const;
