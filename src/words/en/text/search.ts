/** The search, and the filters of the timeline, as the page holds them. */
export const SEARCH_TEXT = {
  description:
    'Search all statements by word and by speaker, and narrow them by country, position, kind, condition, publisher and year.',
  /** @param size - "1,234 statements" */
  about: (size: string) =>
    `${size}. Names are found in any spelling, with or without accents; words between quotation marks as they stand.`,
  needsScript: 'Search needs JavaScript. The indexes below lead to every statement without it.',
  browse: 'Browse',
  indexes: 'Indexes',
  /** For browsers that search the site from the address bar. */
  forBrowsers: (tagline: string) => `Search the statements: ${tagline}`,

  words: 'Words',
  search: 'Search',
  filters: 'Filters',
  filter: 'Filter',
  order: 'Order by',
  orders: { match: 'Best match', said: 'Date said', added: 'Date added' },

  membersOf: 'Members of',
  year: 'Year',
  from: 'From',
  to: 'To',
  /** Instead of a choice. */
  any: 'Any',
  anyFrom: 'The beginning',
  anyTo: 'The latest',

  waysOut: 'What you could leave out:',
  showMore: 'Show more',
} as const;
