/** The home page. */
export const HOME_TEXT = {
  /** Below the tagline: how much the record holds. */
  size: (size: string) => `${size}.`,
  standings: 'Where things stand',
  mapLabel: 'Where countries stand',
  tableCaption: 'Countries by the position they were last found to hold',
  latestChanges: 'Who changed position last',
  latestStatements: 'Said last',
  allStatements: 'All statements in order of time',
} as const;
