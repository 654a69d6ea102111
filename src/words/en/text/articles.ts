/** The published reports, and the page of one. */
export const ARTICLES_TEXT = {
  listDescription: 'The published reports from which the record is made, the latest first',
  description: (publisher: string, day: string, title: string) =>
    `${publisher}, ${day}: ${title}. The statements that this report carries.`,
  headlineNotSeen: 'The report’s own headline was not seen.',
  aboutPublisher: 'About the publisher.',
  source: 'Source',
  /** What the report is, and by what sort of publisher. */
  kind: (article: string, publisher: string) => `${article}, ${publisher.toLowerCase()}`,
  archivedCopy: 'Archived copy',
  language: 'Language',
  cites: 'Says it got this from',
  accessed: 'Read on',
  statements: 'Statements in this report',
  noStatement: 'No statement in the record is taken from this report.',
} as const;
