import type { Actor, Role } from '../../../record/model.ts';
import { COUNTRY_CODE, EDTF_DATE, IDENTIFIER, ORDINAL, RANK, TEXT } from '../form.ts';
import { defineTable, type ReadColumn } from '../table.ts';
import { edtf } from './columns.ts';

const ACTOR_COLUMN: ReadColumn<{ readonly actor: Actor }> = {
  name: 'actor',
  description: 'Id of the speaker.',
  form: IDENTIFIER,
  isRequired: true,
  refersTo: 'actors',
  read: ({ actor }) => actor.id,
};

/** In what capacity they spoke, and when. */
export const ROLES = defineTable<{ actor: Actor; role: Role; number: number }>({
  name: 'roles',
  title: 'Roles of speakers',
  description: 'One row for each office that a speaker held or holds.',
  key: ['actor', 'number'],
  entries: ({ record }) =>
    [...record.actors.values()].flatMap((actor) =>
      actor.roles.map((role, index) => ({ actor, role, number: index + 1 })),
    ),
  columns: [
    ACTOR_COLUMN,
    {
      name: 'number',
      description: 'Its place among those of the speaker, from 1.',
      form: ORDINAL,
      isRequired: true,
      read: ({ number }) => number,
    },
    {
      name: 'title',
      description: 'Title of the office.',
      form: TEXT,
      isRequired: true,
      read: ({ role }) => role.title,
    },
    {
      name: 'for',
      description:
        'Code of the country or body it belongs to. From rank lawmaker on the holder does not speak for it.',
      form: COUNTRY_CODE,
      refersTo: 'countries',
      read: ({ role }) => role.for,
    },
    {
      name: 'rank',
      description: 'Rank, ordered from the highest.',
      form: RANK,
      isRequired: true,
      read: ({ role }) => role.rank,
    },
    {
      name: 'from',
      description: 'Since when (EDTF). Empty if the first day is not known.',
      form: EDTF_DATE,
      read: ({ role }) => edtf(role.from),
    },
    {
      name: 'to',
      description: 'Until when (EDTF). Empty if it is still held, or the last day is not known.',
      form: EDTF_DATE,
      read: ({ role }) => edtf(role.to),
    },
  ],
});

/** What else they are called. */
export const NAMES = defineTable<{ actor: Actor; name: string }>({
  name: 'names',
  title: 'Other names of speakers',
  description: 'One row for each other spelling or name by which a speaker is found.',
  key: ['actor', 'name'],
  entries: ({ record }) =>
    [...record.actors.values()].flatMap((actor) => actor.aliases.map((name) => ({ actor, name }))),
  columns: [
    ACTOR_COLUMN,
    {
      name: 'name',
      description: 'The other name.',
      form: TEXT,
      isRequired: true,
      read: ({ name }) => name,
    },
  ],
});
