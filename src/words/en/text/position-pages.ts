const EACH_MONTH =
  'Where each country stood at the end of each month, and on which statement that rests.';

/** The pages of all countries' positions: over time, and at the end of one month. */
export const POSITION_PAGES_TEXT = {
  description: EACH_MONTH,
  about: `${EACH_MONTH} A position holds until someone who can speak for the country says otherwise.`,
  none: 'No statement found that states a position.',
  titleOfMonth: (month: string) => `Positions at the end of ${month}`,
  descriptionOfMonth: (day: string) =>
    `Where each country stood on ${day} on sending troops to Ukraine, and who changed position that month.`,
  asLastFound: (day: string) => `As last found on ${day}.`,
  changesIn: (month: string) => `Who changed position in ${month}`,
  /** Also of a week. */
  noChange: 'Nobody was found to have changed position.',
} as const;
