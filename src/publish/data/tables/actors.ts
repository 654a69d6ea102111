import type { Actor } from '../../../record/model.ts';
import { ACTOR_KINDS } from '../../../record/vocabulary.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { COUNT, IDENTIFIER, TEXT, wordFrom } from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn, plain } from './columns.ts';

/** The speakers. */
export const ACTORS = defineTable<Actor, 'actors'>({
  name: 'actors',
  key: ['id'],
  entries: ({ record }) => record.actors.values(),
  columns: [
    {
      name: 'id',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn(({ id }: Actor) => addresses.actor(id)),
    { name: 'name', form: TEXT, isRequired: true, read: ({ name }) => name },
    {
      name: 'kind',
      form: wordFrom(ACTOR_KINDS),
      isRequired: true,
      read: ({ kind }) => kind,
    },
    {
      name: 'affiliation',
      form: TEXT,
      read: ({ affiliation }) => affiliation,
    },
    {
      name: 'biography',
      form: TEXT,
      read: ({ biography }) => plain(biography),
    },
    {
      name: 'statement_count',
      form: COUNT,
      isRequired: true,
      read: ({ id }, catalogue) => catalogue.byFacet.actor.get(id)?.length ?? 0,
    },
  ],
});
