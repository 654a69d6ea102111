import { countriesOf } from '../../record/derive/speakers.ts';
import { keysByName } from '../by-name.ts';
import { defineFacet } from './facet.ts';

export const COUNTRY = defineFacet({
  id: 'country',
  path: 'countries',
  valuesOf: ({ id }, { speakers }) => countriesOf(speakers.get(id) ?? []),
  allValues: ({ countries }) => keysByName(countries.values(), ({ code }) => code),
  nameOf: (code, { countries }) => countries.get(code)?.name,
  slugOf: (code, { countries }) => countries.get(code)?.slug ?? code,
  hasOwnIndex: true,
  listedBy: 'actor',
  columns: [
    {
      id: 'position',
      read: (code, { histories, byFacet }) => {
        const current = histories.get(code)?.at(-1);
        if (current) return { position: current.position };
        return { noPosition: byFacet.country.has(code) ? 'not stated' : 'silent' };
      },
    },
    {
      id: 'since',
      isDate: true,
      read: (code, { histories }) => {
        const current = histories.get(code)?.at(-1);
        return current && { date: current.since.on };
      },
    },
  ],
  head: 'country',
  describedBy: 'position',
  navigation: 'main',
  hasFeed: true,
  isCategory: true,
  filter: { place: 1, onTimeline: true },
  exportColumn: 'speaks_for',
  picture: 'country',
  jsonLd: 'ItemList',
  changedOn: (code, { record }) => {
    const checked = record.countries.get(code)?.checked;
    return checked ? [checked.earliest] : [];
  },
});
