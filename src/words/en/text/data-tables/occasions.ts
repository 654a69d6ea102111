import { addressOf } from './repeated.ts';

/** The tables of events and conditions. */
export const OCCASIONS_TABLES = {
  events: {
    title: 'Events',
    description: 'One row for each summit or meeting at which statements were made.',
    columns: {
      id: 'Permanent id of the event.',
      address: addressOf('event'),
      name: 'Name.',
      on: 'When it was held: one date, or two with a slash between (EDTF).',
      on_earliest: 'First day that its beginning can mean. Empty if the beginning is open.',
      on_latest: 'Last day that its end can mean. Empty if the end is open.',
      place: 'City.',
      country:
        'ISO 3166-1 alpha-2 code of the country it was held in, which need not be in the record.',
      statement_count: 'Number of statements made there.',
    },
  },
  conditions: {
    title: 'Conditions',
    description: 'One row for each condition that speakers attach to sending troops.',
    columns: {
      id: 'Permanent id of the condition.',
      address: addressOf('condition'),
      label: 'What it is called here.',
      definition: 'What counts as this condition.',
      statement_count: 'Number of statements that attach it.',
    },
  },
} as const;
