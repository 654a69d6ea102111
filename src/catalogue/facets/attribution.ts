import { ATTRIBUTIONS, wordsOf } from '../../record/vocabulary.ts';
import { defineFacet } from './facet.ts';

export const ATTRIBUTION = defineFacet({
  id: 'attribution',
  path: 'attributions',
  valuesOf: ({ attribution }) => [attribution],
  allValues: () => wordsOf(ATTRIBUTIONS),
  columns: [],
  navigation: 'more',
  isCategory: true,
  filter: { place: 8, onTimeline: true },
  exportColumn: 'attribution',
});
