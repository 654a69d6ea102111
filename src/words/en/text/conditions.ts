/** The index of conditions, with their table by country. */
export const CONDITIONS_TEXT = {
  description:
    'What speakers say must be the case before troops are sent: each condition by country, with who attached it and when.',
  byCountry: 'Conditions by country',
  caption:
    'How many statements that speak for the country attach the condition; each number leads to the latest of them',
  /** A number of the table, for those who hear it. */
  cell: (country: string, condition: string, statements: string, latest: string) =>
    `${country}, ${condition}: ${statements}, the latest of ${latest}`,
} as const;
