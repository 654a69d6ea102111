import { defineFacet } from './facet.ts';

export const CONDITION = defineFacet({
  id: 'condition',
  path: 'conditions',
  valuesOf: ({ conditions }) => conditions.map(({ id }) => id),
  allValues: ({ conditions }) => [...conditions.keys()],
  nameOf: (id, { conditions }) => conditions.get(id)?.label,
  meaningOf: (id, { conditions }) => conditions.get(id)?.definition,
  hasOwnIndex: true,
  columns: [],
  navigation: 'more',
  isCategory: true,
  filter: { place: 6, onTimeline: false },
  exportColumn: 'conditions',
});
