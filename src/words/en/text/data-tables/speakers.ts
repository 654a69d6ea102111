import { addressOf } from './repeated.ts';

/** The tables of those who speak. */
export const SPEAKERS_TABLES = {
  actors: {
    title: 'Speakers',
    description:
      'One row for each person or body whose words are recorded. Their roles and other names are in tables of their own.',
    columns: {
      id: 'Permanent id of the speaker.',
      address: addressOf('speaker'),
      name: 'Name.',
      kind: 'Person or what kind of body.',
      affiliation: 'To whom the speaker belongs, where that is no office.',
      biography: 'A few words on the speaker, where there are any.',
      statement_count: 'Number of statements by the speaker, alone or with others.',
    },
  },
  roles: {
    title: 'Roles of speakers',
    description: 'One row for each office that a speaker held or holds.',
    columns: {
      actor: 'Id of the speaker.',
      number: 'Its place among those of the speaker, from 1.',
      title: 'Title of the office.',
      for: 'Code of the country or body it belongs to. From rank lawmaker on the holder does not speak for it.',
      rank: 'Rank, ordered from the highest.',
      from: 'Since when (EDTF). Empty if the first day is not known.',
      to: 'Until when (EDTF). Empty if it is still held, or the last day is not known.',
    },
  },
  names: {
    title: 'Other names of speakers',
    description: 'One row for each other spelling or name by which a speaker is found.',
    columns: {
      actor: 'Id of the speaker.',
      name: 'The other name.',
    },
  },
} as const;
