import type { Actor, Role } from '../../../record/model.ts';
import { COUNTRY_CODE, EDTF_DATE, IDENTIFIER, ORDINAL, RANK, TEXT } from '../form.ts';
import { defineTable, type ReadColumn } from '../table.ts';
import { edtf } from './columns.ts';

const ACTOR_COLUMN: ReadColumn<{ readonly actor: Actor }, 'actor'> = {
  name: 'actor',
  form: IDENTIFIER,
  isRequired: true,
  refersTo: 'actors',
  read: ({ actor }) => actor.id,
};

/** In what capacity they spoke, and when. */
export const ROLES = defineTable<{ actor: Actor; role: Role; number: number }, 'roles'>({
  name: 'roles',
  key: ['actor', 'number'],
  entries: ({ record }) =>
    [...record.actors.values()].flatMap((actor) =>
      actor.roles.map((role, index) => ({ actor, role, number: index + 1 })),
    ),
  columns: [
    ACTOR_COLUMN,
    {
      name: 'number',
      form: ORDINAL,
      isRequired: true,
      read: ({ number }) => number,
    },
    {
      name: 'title',
      form: TEXT,
      isRequired: true,
      read: ({ role }) => role.title,
    },
    {
      name: 'for',
      form: COUNTRY_CODE,
      refersTo: 'countries',
      read: ({ role }) => role.for,
    },
    {
      name: 'rank',
      form: RANK,
      isRequired: true,
      read: ({ role }) => role.rank,
    },
    {
      name: 'from',
      form: EDTF_DATE,
      read: ({ role }) => edtf(role.from),
    },
    {
      name: 'to',
      form: EDTF_DATE,
      read: ({ role }) => edtf(role.to),
    },
  ],
});

/** What else they are called. */
export const NAMES = defineTable<{ actor: Actor; name: string }, 'names'>({
  name: 'names',
  key: ['actor', 'name'],
  entries: ({ record }) =>
    [...record.actors.values()].flatMap((actor) => actor.aliases.map((name) => ({ actor, name }))),
  columns: [
    ACTOR_COLUMN,
    {
      name: 'name',
      form: TEXT,
      isRequired: true,
      read: ({ name }) => name,
    },
  ],
});
