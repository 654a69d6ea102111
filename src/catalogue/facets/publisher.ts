import { countryName } from '../countries.ts';
import { keysByName } from '../by-name.ts';
import { defineFacet } from './facet.ts';

export const PUBLISHER = defineFacet({
  id: 'publisher',
  path: 'publishers',
  valuesOf: ({ id }, { sources }) => {
    const { reports, origins } = sources.get(id)!;
    return [...reports.map(({ publisher }) => publisher), ...origins];
  },
  allValues: ({ publishers }) => keysByName(publishers.values(), ({ id }) => id),
  nameOf: (id, { publishers }) => publishers.get(id)?.name,
  columns: [
    {
      id: 'kind',
      read: (id, { record }) => ({ publisherKind: record.publishers.get(id)!.kind }),
    },
    {
      id: 'country',
      read: (id, { record }) => {
        const name = countryName(record.publishers.get(id)!.country, record);
        return name === undefined ? undefined : { text: name };
      },
    },
  ],
  head: 'publisher',
  navigation: 'main',
  filter: { place: 7, onTimeline: false },
  exportColumn: 'origins',
  jsonLd: 'Organization',
  changedOn: (id, { articlesOf }) => (articlesOf.get(id) ?? []).map(({ added }) => added.earliest),
});
