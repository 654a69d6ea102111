import type { RecordEvent } from '../../../record/model.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { COUNT, COUNTRY_CODE, DAY, EDTF_INTERVAL, IDENTIFIER, TEXT } from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn, edtfInterval } from './columns.ts';

/** Summits and meetings. */
export const EVENTS = defineTable<RecordEvent, 'events'>({
  name: 'events',
  key: ['id'],
  entries: ({ record }) => record.events.values(),
  columns: [
    {
      name: 'id',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn(({ id }: RecordEvent) => addresses.event(id)),
    { name: 'name', form: TEXT, isRequired: true, read: ({ name }) => name },
    {
      name: 'on',
      form: EDTF_INTERVAL,
      isRequired: true,
      read: ({ on }) => edtfInterval(on),
    },
    {
      name: 'on_earliest',
      form: DAY,
      read: ({ on }) => on.start?.earliest,
    },
    {
      name: 'on_latest',
      form: DAY,
      read: ({ on }) => on.end?.latest,
    },
    { name: 'place', form: TEXT, read: ({ place }) => place },
    {
      name: 'country',
      form: COUNTRY_CODE,
      read: ({ country }) => country,
    },
    {
      name: 'statement_count',
      form: COUNT,
      isRequired: true,
      read: ({ id }, catalogue) => catalogue.byFacet.event.get(id)?.length ?? 0,
    },
  ],
});
