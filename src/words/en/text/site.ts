/** The frame of every page, and what the pages are called. */
export const SITE_TEXT = {
  skipToContent: 'Skip to the content',
  mainNavigation: 'Main',
  breadcrumb: 'Breadcrumb',
  moreNavigation: 'More',
  /** In the navigation, on the way to other pages, as headings and in feeds. */
  pages: {
    home: 'Home',
    search: 'Search',
    timeline: 'Timeline',
    about: 'About',
    changes: 'Changes of position',
    weeks: 'Week by week',
    figures: 'Figures',
    articles: 'Articles',
    corrections: 'Corrections',
    data: 'Data',
    feeds: 'Feeds',
    design: 'Design',
  },
  /** "1,234 statements by 56 speakers from 789 published reports" */
  size: (statements: string, speakers: string, reports: string) =>
    `${statements} by ${speakers} from ${reports}`,
  /** At the foot of the page: how much there is, as of which day, and under which licence. */
  colophon: <Day, Licence>(statements: string, day: Day, licence: Licence) => [
    `${statements}, as of `,
    day,
    '. Text and data: ',
    licence,
    '.',
  ],
  /** At the foot of pages that do not show all of it: under which licence it is. */
  licence: <Licence>(licence: Licence) => ['Text and data: ', licence, '.'],
  /** Before the note on a statement or a report. */
  note: 'Note.',
  saidOn: (speaker: string, day: string, words: string) => `${speaker}, ${day}: ${words}`,
  quoted: (words: string) => `“${words}”`,
  /** A page from which another address leads on. */
  moved: {
    title: (title: string) => `Moved: ${title}`,
    heading: 'This statement has moved',
  },
  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    about:
      'There is no page at this address. Published addresses are meant to work for ever, so the link was probably mistyped or cut off.',
    everyStatement: 'Every statement in order of time',
  },
} as const;
