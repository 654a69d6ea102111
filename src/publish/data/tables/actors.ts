import type { Actor } from '../../../record/model.ts';
import { ACTOR_KINDS } from '../../../record/vocabulary.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { COUNT, IDENTIFIER, TEXT, wordFrom } from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn, plain } from './columns.ts';

/** The speakers. */
export const ACTORS = defineTable<Actor>({
  name: 'actors',
  title: 'Speakers',
  description:
    'One row for each person or body whose words are recorded. Their roles and other names are in tables of their own.',
  key: ['id'],
  entries: ({ record }) => record.actors.values(),
  columns: [
    {
      name: 'id',
      description: 'Permanent id of the speaker.',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn('speaker', ({ id }: Actor) => addresses.actor(id)),
    { name: 'name', description: 'Name.', form: TEXT, isRequired: true, read: ({ name }) => name },
    {
      name: 'kind',
      description: 'Person or what kind of body.',
      form: wordFrom(ACTOR_KINDS),
      isRequired: true,
      read: ({ kind }) => kind,
    },
    {
      name: 'affiliation',
      description: 'To whom the speaker belongs, where that is no office.',
      form: TEXT,
      read: ({ affiliation }) => affiliation,
    },
    {
      name: 'biography',
      description: 'A few words on the speaker, where there are any.',
      form: TEXT,
      read: ({ biography }) => plain(biography),
    },
    {
      name: 'statement_count',
      description: 'Number of statements by the speaker, alone or with others.',
      form: COUNT,
      isRequired: true,
      read: ({ id }, { catalogue }) => catalogue.byFacet.actor.get(id)?.length ?? 0,
    },
  ],
});
