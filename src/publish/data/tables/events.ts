import type { RecordEvent } from '../../../record/model.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { COUNT, COUNTRY_CODE, DAY, EDTF_INTERVAL, IDENTIFIER, TEXT } from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn, edtfInterval } from './columns.ts';

/** Summits and meetings. */
export const EVENTS = defineTable<RecordEvent>({
  name: 'events',
  title: 'Events',
  description: 'One row for each summit or meeting at which statements were made.',
  key: ['id'],
  entries: ({ record }) => record.events.values(),
  columns: [
    {
      name: 'id',
      description: 'Permanent id of the event.',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn('event', ({ id }: RecordEvent) => addresses.event(id)),
    { name: 'name', description: 'Name.', form: TEXT, isRequired: true, read: ({ name }) => name },
    {
      name: 'on',
      description: 'When it was held: one date, or two with a slash between (EDTF).',
      form: EDTF_INTERVAL,
      isRequired: true,
      read: ({ on }) => edtfInterval(on),
    },
    {
      name: 'on_earliest',
      description: 'First day that its beginning can mean. Empty if the beginning is open.',
      form: DAY,
      read: ({ on }) => on.start?.earliest,
    },
    {
      name: 'on_latest',
      description: 'Last day that its end can mean. Empty if the end is open.',
      form: DAY,
      read: ({ on }) => on.end?.latest,
    },
    { name: 'place', description: 'City.', form: TEXT, read: ({ place }) => place },
    {
      name: 'country',
      description:
        'ISO 3166-1 alpha-2 code of the country it was held in, which need not be in the record.',
      form: COUNTRY_CODE,
      read: ({ country }) => country,
    },
    {
      name: 'statement_count',
      description: 'Number of statements made there.',
      form: COUNT,
      isRequired: true,
      read: ({ id }, { catalogue }) => catalogue.byFacet.event.get(id)?.length ?? 0,
    },
  ],
});
