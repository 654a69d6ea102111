import { formFor } from '../vocabulary.ts';

/** What was said week by week. */
export const DIGEST_TEXT = {
  /** @param week - of ISO 8601 */
  week: (week: string, year: string) => `Week ${week} of ${year}`,
  /** "Week 36 of 2025: 1 to 7 September 2025" */
  weekAndDays: <Days>(week: string, days: Days) => [`${week}: `, days],
  noChange: 'no change of position',
  listDescription:
    'What was said about sending troops to Ukraine and who changed position, week by week, the latest first',
  about: (weeks: string) =>
    `${weeks} in which something was said, the latest first. A week begins on Monday.`,
  undated: <Link>(number: number, statements: string, timeline: Link) => [
    `${statements} of which the day is not known ${formFor(number, { one: 'belongs', other: 'belong' })} to no week; see the `,
    timeline,
    '.',
  ],
  undatedAreElsewhere: <Link>(timeline: Link) => [
    'Statements of which the day is not known belong to no week; see the ',
    timeline,
    '.',
  ],
  /** The link in the two sentences above. */
  timeline: 'timeline',
  weeks: 'Weeks',
  columnWeek: 'Week',
  columnDays: 'Days',
  toFollow: 'the weeks',
  /** @param days - "1 to 7 September 2025" */
  description: (days: string, counts: string) =>
    `What was said about sending troops to Ukraine from ${days}: ${counts}`,
  whoMoved: 'Who changed position',
  /** Heading of a feed's entry. */
  whatWasSaid: 'What was said',
  wholeWeek: 'The whole week',
} as const;
