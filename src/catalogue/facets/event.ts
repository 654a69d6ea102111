import type { RecordEvent } from '../../record/model.ts';
import { compareText } from '../../record/partial-date.ts';
import { defineFacet } from './facet.ts';

const dayOf = ({ on }: RecordEvent): string => on.start?.earliest ?? '';

export const EVENT = defineFacet({
  id: 'event',
  path: 'events',
  valuesOf: ({ event }) => (event === undefined ? [] : [event]),
  /** The latest first. */
  allValues: ({ events }) =>
    [...events.values()]
      .sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id))
      .map(({ id }) => id),
  nameOf: (id, { events }) => events.get(id)?.name,
  columns: [
    {
      id: 'when',
      read: (id, { record }) => {
        const { on } = record.events.get(id)!;
        const isOneDate = on.start && on.start.edtf === on.end?.edtf;
        return isOneDate ? { date: on.start } : { interval: on };
      },
    },
    {
      id: 'where',
      read: (id, { record }) => {
        const place = record.events.get(id)?.place;
        return place === undefined ? undefined : { text: place };
      },
    },
  ],
  head: 'event',
  navigation: 'main',
  hasFeed: true,
  isCategory: true,
  exportColumn: 'event',
  jsonLd: 'Event',
});
