/** Ways through lists: their pages, their order, the months, the feeds. */
export const NAVIGATION_TEXT = {
  pages: 'Pages of this list',
  page: (number: number) => `Page ${String(number)}`,
  newer: 'Newer',
  older: 'Older',

  order: 'Order of the statements',
  bySpeaker: 'by speaker',
  byTime: 'in order of time',

  month: (month: string, statements: string) => `${month}, ${statements}`,
  /** @param statements - "3 statements", of which only the year is known */
  withoutMonth: (statements: string) => `${statements} dated only to the year`,

  follow: <Link>(what: Link) => ['Follow ', what, ' in a feed reader (Atom)'],
} as const;
