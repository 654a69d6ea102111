import { dates, addressOf } from './repeated.ts';

/** The tables of where countries stand. */
export const POSITIONS_TABLES = {
  positions: {
    title: 'Positions',
    description:
      'One row for each stretch in which a country’s position held. Derived from the statements: a position holds until someone who can speak for the country says otherwise. A country without a row is one of which no statement was found; that is no position.',
    columns: {
      country: 'Code of the country: ISO 3166-1 alpha-2, or EU, NATO, UN or COALITION.',
      position: 'What its stand was, ordered from committed to opposed.',
      from: 'When it began: the date of the statement on which it rests (EDTF). The days it can mean are in the table statements.',
      to: 'When another took its place (EDTF). Empty while it holds.',
      statement: 'Id of the statement on which it rests.',
    },
  },
  changes: {
    title: 'Changes of position',
    description:
      'One row each time that a country’s position gave way to another, in order of time.',
    columns: {
      country: 'Code of the country: ISO 3166-1 alpha-2, or EU, NATO, UN or COALITION.',
      from_position: 'The position that ended.',
      to_position: 'The position that took its place.',
      ...dates('on', 'When it changed'),
      statement: 'Id of the statement on which the change rests.',
      former_statement: 'Id of the statement on which the former position rested.',
      held_days: 'Days that the former position held, from the earliest day to the earliest day.',
    },
  },
  countries: {
    title: 'Countries',
    description:
      'One row for each country of the record, and for each body that can speak like one. Those without a position are those of which no statement was found by the day of the last check.',
    columns: {
      code: 'ISO 3166-1 alpha-2 code (XK for Kosovo), or EU, NATO, UN or COALITION. NA is Namibia, not a missing value.',
      address: addressOf('country'),
      name: 'Name in English.',
      is_body: 'Whether it is a body rather than a country.',
      memberships: 'Of which of the two it is a member.',
      voice: 'Whose word sets its line.',
      checked: 'When someone last searched for statements of it (EDTF).',
      position: 'Its position as last found.',
      position_from: 'Since when (EDTF).',
      position_statement: 'Id of the statement on which the position rests.',
      statement_count: 'Number of statements that speak for it.',
    },
  },
} as const;
