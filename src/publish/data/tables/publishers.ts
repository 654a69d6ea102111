import type { Publisher } from '../../../record/model.ts';
import { PUBLISHER_KINDS } from '../../../record/vocabulary.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { COUNT, COUNTRY_CODE, IDENTIFIER, TEXT, wordFrom } from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn } from './columns.ts';

/** Who published the reports. */
export const PUBLISHERS = defineTable<Publisher>({
  name: 'publishers',
  title: 'Publishers',
  description:
    'One row for each publisher of a report, or publisher that a report cites as its source.',
  key: ['id'],
  entries: ({ record }) => record.publishers.values(),
  columns: [
    {
      name: 'id',
      description: 'Permanent id of the publisher.',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn('publisher', ({ id }: Publisher) => addresses.publisher(id)),
    { name: 'name', description: 'Name.', form: TEXT, isRequired: true, read: ({ name }) => name },
    {
      name: 'kind',
      description: 'What kind of publisher it is.',
      form: wordFrom(PUBLISHER_KINDS),
      isRequired: true,
      read: ({ kind }) => kind,
    },
    {
      name: 'country',
      description: 'ISO 3166-1 alpha-2 code of its country, which need not be in the record.',
      form: COUNTRY_CODE,
      read: ({ country }) => country,
    },
    {
      name: 'home',
      description: 'Host name of its site.',
      form: TEXT,
      read: ({ home }) => home,
    },
    {
      name: 'note',
      description: 'What a reader must know of it.',
      form: TEXT,
      read: ({ note }) => note,
    },
    {
      name: 'article_count',
      description: 'Number of its reports in the record.',
      form: COUNT,
      isRequired: true,
      read: ({ id }, { catalogue }) => catalogue.articlesOf.get(id)?.length ?? 0,
    },
  ],
});
