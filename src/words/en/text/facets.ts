/** The ways to group statements: what one group and all are called, and a sentence for their index. */
export const FACETS_TEXT = {
  month: {
    label: { one: 'Month', many: 'Months' },
    about: 'Every statement in order of time.',
    /** Of statements of which only the year is known. */
    unknown: (year: string) => `${year}, month not known`,
  },
  country: {
    label: { one: 'Country', many: 'Countries' },
    about: 'Where each country stands, since when, and on whose words.',
  },
  actor: {
    label: { one: 'Speaker', many: 'Speakers' },
    about: 'The people and bodies whose words are recorded, with their offices.',
  },
  position: {
    label: { one: 'Position', many: 'Positions' },
    about: 'What statements say about the position of the speaker’s own country.',
  },
  kind: {
    label: { one: 'Kind', many: 'Kinds of statement' },
    about: 'Pledges, refusals, conditions, warnings: what each statement does.',
  },
  event: {
    label: { one: 'Event', many: 'Events' },
    about: 'Summits and meetings at which statements were made.',
  },
  publisher: {
    label: { one: 'Publisher', many: 'Publishers' },
    about: 'Who published the reports, and who is cited in them as the source.',
  },
  condition: {
    label: { one: 'Condition', many: 'Conditions' },
    about: 'What speakers say must be the case before troops are sent.',
  },
} as const;
