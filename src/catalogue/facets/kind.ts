import { STATEMENT_KINDS, wordsOf } from '../../record/vocabulary.ts';
import { defineFacet } from './facet.ts';

export const KIND = defineFacet({
  id: 'kind',
  path: 'kinds',
  valuesOf: ({ kind }) => [kind],
  allValues: () => wordsOf(STATEMENT_KINDS),
  columns: [],
  navigation: 'more',
  isCategory: true,
  filter: { place: 5, onTimeline: true },
  exportColumn: 'kind',
});
