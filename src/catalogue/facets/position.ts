import { POSITIONS, wordsOf } from '../../record/vocabulary.ts';
import { defineFacet } from './facet.ts';

export const POSITION = defineFacet({
  id: 'position',
  path: 'positions',
  valuesOf: ({ position }) => (position ? [position] : []),
  allValues: () => wordsOf(POSITIONS),
  hasOwnIndex: true,
  columns: [],
  navigation: 'main',
  hasFeed: true,
  isCategory: true,
  filter: { place: 4, onTimeline: true },
  exportColumn: 'position',
});
