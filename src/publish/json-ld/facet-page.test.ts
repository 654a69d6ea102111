import { expect, it } from 'vitest';
import { addresses } from '../../catalogue/addresses.ts';
import type { FacetId } from '../../catalogue/facets/index.ts';
import { paginate } from '../../catalogue/paging.ts';
import { EN } from '../../words/en/index.ts';
import { facetJsonLd } from './facet-page.ts';
import { absolute, HOME } from './testing/everything.ts';
import { exampleCatalogue, exampleStatement } from './testing/examples.ts';

const catalogue = exampleCatalogue(exampleStatement());
const [first, second] = paginate([exampleStatement(), exampleStatement({ id: 'other' })], 1);

it.each<[facet: FacetId, value: string, data: object]>([
  ['actor', 'minister', { '@type': 'Person', '@id': absolute(addresses.actor('minister')) }],
  ['event', 'summit', { '@type': 'Event', '@id': `${HOME}events/summit/`, endDate: '2001-02-04' }],
  ['publisher', 'wire', { '@type': 'NewsMediaOrganization', url: 'https://wire.example/' }],
  ['country', 'AQ', { '@type': 'ItemList', url: `${HOME}countries/place-aq/` }],
])('says what a page of statements of one %s is about', (facet, value, data) => {
  const found = facetJsonLd(facet, value, first!, catalogue, EN);
  expect(found).toMatchObject({ '@context': 'https://schema.org', ...data });
});

it('says it on the first page only, but lists a country’s statements on every page', () => {
  expect(facetJsonLd('actor', 'minister', second!, catalogue, EN)).toBeUndefined();
  expect(facetJsonLd('country', 'AQ', second!, catalogue, EN)).toMatchObject({
    url: `${HOME}countries/place-aq/2/`,
  });
});

it('says nothing of groups that stand for nothing outside the record', () => {
  expect(facetJsonLd('kind', 'claim', first!, catalogue, EN)).toBeUndefined();
});
