import type { Publisher } from '../../../record/model.ts';
import { PUBLISHER_KINDS } from '../../../record/vocabulary.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { COUNT, COUNTRY_CODE, IDENTIFIER, TEXT, wordFrom } from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn } from './columns.ts';

/** Who published the reports. */
export const PUBLISHERS = defineTable<Publisher, 'publishers'>({
  name: 'publishers',
  key: ['id'],
  entries: ({ record }) => record.publishers.values(),
  columns: [
    {
      name: 'id',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn(({ id }: Publisher) => addresses.publisher(id)),
    { name: 'name', form: TEXT, isRequired: true, read: ({ name }) => name },
    {
      name: 'kind',
      form: wordFrom(PUBLISHER_KINDS),
      isRequired: true,
      read: ({ kind }) => kind,
    },
    {
      name: 'country',
      form: COUNTRY_CODE,
      read: ({ country }) => country,
    },
    {
      name: 'home',
      form: TEXT,
      read: ({ home }) => home,
    },
    {
      name: 'note',
      form: TEXT,
      read: ({ note }) => note,
    },
    {
      name: 'article_count',
      form: COUNT,
      isRequired: true,
      read: ({ id }, catalogue) => catalogue.articlesOf.get(id)?.length ?? 0,
    },
  ],
});
