import { expect, it } from 'vitest';
import { statementOf } from '../record/derive/testing.ts';
import { FACETS } from './facets/index.ts';
import { groupsOf } from './groups.ts';
import { catalogueWith } from './testing.ts';

it('gives the groups of every facet as its file lists them, put in order once', () => {
  const catalogue = catalogueWith(
    ['2001-02-03', '2000-12'].map((on) => statementOf(on, on, { by: 'nobody' })),
  );
  for (const facet of FACETS) {
    const groups = groupsOf(facet.id, catalogue);
    expect(groups, facet.id).toEqual(facet.allValues(catalogue.record));
    expect(groupsOf(facet.id, catalogue), facet.id).toBe(groups);
  }
  expect(groupsOf('month', catalogue)).toEqual(['2001/02', '2000/12']);
});
